/**
 * Into which Postkorb of its authority a case goes ("dezentrales Regelwerk"). An authority's own rules, in order, the first that
 * matches decides; they are applied once, when the Antrag is received, because only then the answers lie open. The decision
 * itself ({@link de.antragswerk.routing.Routing}) is a function without any surroundings (ADR 0021).
 */
package de.antragswerk.routing;
