/**
 * Settlement periods for the coordination office: costs, members, the preview with its explanation, and the closing. Amounts
 * are entered and shown as people write them; inside they are whole cents.
 */
package de.antragswerk.web.costsharing;
