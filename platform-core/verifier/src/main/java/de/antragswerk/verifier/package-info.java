/**
 * The program with which a payer checks a statement: one jar, no network, no trust in the platform. It recomputes everything that can
 * be recomputed and names the place of everything that does not fit.
 */
package de.antragswerk.verifier;
