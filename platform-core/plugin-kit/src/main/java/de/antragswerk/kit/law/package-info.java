/**
 * Law as data: every amount, limit and deadline with the days on which it holds, its paragraph and its source. A new amount is a new
 * row; nothing is computed from what the law said on another day.
 *
 * <p>The rows that several benefits share lie beside the classes, since bnd carries whole packages into a plugin.
 */
package de.antragswerk.kit.law;
