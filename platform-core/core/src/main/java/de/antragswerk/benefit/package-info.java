/**
 * The live registry of benefit plugins. A benefit can come and go while the platform runs; an absent one is an answer
 * (try again soon), not an error.
 */
package de.antragswerk.benefit;
