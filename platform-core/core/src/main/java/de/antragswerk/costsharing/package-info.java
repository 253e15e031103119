/**
 * Divides a cost pool among its payers, exact to the cent. A pure function of its inputs.
 */
package de.antragswerk.costsharing;
