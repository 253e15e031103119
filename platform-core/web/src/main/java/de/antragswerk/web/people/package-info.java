/** Who has which role: for an area, and for a Land as a whole. */
package de.antragswerk.web.people;
