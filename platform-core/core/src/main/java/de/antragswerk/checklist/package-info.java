/**
 * What must be there before a benefit goes live in a Kommune, and what must be done again from time to time.
 *
 * <p>The items are data ({@code onboarding/checklist.json} of the tenants jar). An item is found out from the tenants' own data, or
 * somebody declares it with a day and a reference; what is declared for an area holds for everything in it. Going live is one
 * set-based statement for all authorities of an area. An item that falls due later shows red and switches nothing off: citizens
 * would pay for it.
 */
package de.antragswerk.checklist;
