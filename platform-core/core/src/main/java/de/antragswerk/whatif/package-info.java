/**
 * What would everyone pay, if? A scenario is a list of changes to a copy of a settlement's input; the copy is settled by the
 * same function as the real one, so that a scenario without changes is the settlement itself, to the cent (ADR 0039). Nothing is
 * stored: whoever wants to keep a scenario keeps its address.
 */
package de.antragswerk.whatif;
