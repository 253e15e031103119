/** Tables as files that any program reads, and that no spreadsheet takes for formulas. */
package de.antragswerk.csv;
