/**
 * Grundsicherung für Arbeitsuchende (SGB II) at the authorities that a Land has admitted for it.
 *
 * <p>Forms, texts, names, limits and the list of the admitted authorities are resources with their paragraph and their
 * dates; the code holds only how they work together. Nothing here decides: the plugin says which Anlagen the law asks
 * for and what a caseworker should look at, and sends back only what contradicts itself.
 */
package de.antragswerk.alg2;
