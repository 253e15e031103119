/**
 * What a payer of shared costs sees: the own Land's statements with every line explained, their papers, and objections. The words
 * of the explanation are those of the papers, so that page and paper cannot contradict each other.
 */
package de.antragswerk.web.payer;
