/**
 * Who takes part: Länder that reuse the platform, their authorities, and which benefit is switched on where.
 *
 * <p>A tenant is data, never code. It comes onto the platform by {@code onboarding} and lives in the database from then on, so that it
 * can be changed without a restart. Which authority is responsible follows from benefit and place alone; the most specific
 * setting wins. It is read from the database at every question, because a switch must work at once on every node.
 */
package de.antragswerk.tenancy;
