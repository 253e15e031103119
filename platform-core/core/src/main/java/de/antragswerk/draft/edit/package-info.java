/**
 * How a page that stood open in a browser is taken into a draft that may have changed meanwhile: in another tab, on
 * another device, by a double click or by the page's own script. Pure values and functions; nothing here is stored by
 * itself (ADR 0027).
 */
package de.antragswerk.draft.edit;
