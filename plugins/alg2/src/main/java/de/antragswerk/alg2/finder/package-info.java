/** Grundsicherungsgeld in the finder: §§ 7 to 12a SGB II, and what has to be claimed before it. */
package de.antragswerk.alg2.finder;
