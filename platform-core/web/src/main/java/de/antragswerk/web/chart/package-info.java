/**
 * Charts as data: numbers in, shapes of a drawing and the same numbers as a table out. No script and no colour is needed to
 * read one: series differ by pattern, dashes and marks, values stand beside them, and a table follows every chart.
 */
package de.antragswerk.web.chart;
