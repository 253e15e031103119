/**
 * The one way in which the core refuses something: a stable code and a kind, never a text. The boundary turns the kind
 * into an HTTP status and the code into a sentence.
 */
package de.antragswerk.problem;
