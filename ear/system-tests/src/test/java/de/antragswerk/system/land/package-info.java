/** Länder that tests join, with every Kommune of the register. */
package de.antragswerk.system.land;
