/**
 * The published definition of a form: pages, fields, groups, repeating groups, conditions, code lists and evidence.
 *
 * <p>The identity of a field is its path through the groups, never its page: a field may move to another page without
 * an answer being lost. A definition carries no text; texts live in the plugin's message bundles under keys that follow
 * from the path (see {@link de.antragswerk.plugin.form.TextKeys}).
 */
@Export
@Version("1.2.0")
package de.antragswerk.plugin.form;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
