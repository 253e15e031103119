/** How often the benefits were used: for the coordination office, for a Land, and for whoever administers an area. */
package de.antragswerk.web.usage;
