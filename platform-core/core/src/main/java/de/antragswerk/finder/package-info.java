/**
 * Which services come into question for somebody. Asks every active plugin for its estimate and puts the estimates together; it
 * knows no benefit, decides nothing and stores nothing.
 */
package de.antragswerk.finder;
