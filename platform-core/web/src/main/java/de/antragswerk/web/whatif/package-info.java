/**
 * "What if" as pages: a form that is sent by its address, so that a scenario can be kept as a bookmark and passed on inside the
 * administration, and the public page about the costs. Everything is reckoned by {@code de.antragswerk.whatif}.
 */
package de.antragswerk.web.whatif;
