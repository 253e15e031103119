package de.antragswerk.web.chart;

/**
 * What stands around a drawing.
 *
 * @param id of letters, digits and hyphens, once on its page
 * @param text what the chart shows, in a sentence
 * @param axis what the categories are, for example "Land" or "Monat": head of the table's first column
 */
public record About(String id, String title, String text, String axis, Unit unit) {}
