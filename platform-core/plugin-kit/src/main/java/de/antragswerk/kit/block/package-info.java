/**
 * Building blocks: what many forms ask alike (a name, an address, an income) is written once, with its texts and reasons, and put
 * into a form by {@code use} or {@code include}. Everything here happens when the bundle starts; the platform sees ordinary forms
 * and ordinary text keys only.
 *
 * <p>The common blocks and their texts lie beside the classes, since bnd carries whole packages into a plugin.
 */
package de.antragswerk.kit.block;
