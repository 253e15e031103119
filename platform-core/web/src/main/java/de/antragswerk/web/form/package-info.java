/**
 * A form page of any benefit, as the templates want it: labels, hints, choices, errors. Plain values made from the form
 * engine's view; nothing here knows a benefit.
 */
package de.antragswerk.web.form;
