/**
 * How a page comes to be: Pebble templates under {@code views}, texts from the message bundles, one shell around all.
 * Templates escape everything; a missing text or variable is an error, never an empty spot.
 */
package de.antragswerk.web.page;
