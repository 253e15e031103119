/** Anträge that the tests fill: whole, believable, and with names that occur nowhere else. */
package de.antragswerk.system.antrag;
