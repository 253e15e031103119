/**
 * The live registry of benefit plugins. A benefit can come and go while the platform runs; an absent one is an answer
 * (try again soon), not an error. Several versions of a benefit may serve side by side; what is begun keeps its own.
 */
package de.antragswerk.benefit;
