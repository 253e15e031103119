/** A plugin whose translators are half done. */
package de.antragswerk.testkit.incomplete;
