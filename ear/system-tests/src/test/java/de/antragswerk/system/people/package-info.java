/** The people of the demo, with what they know: password and second factor. */
package de.antragswerk.system.people;
