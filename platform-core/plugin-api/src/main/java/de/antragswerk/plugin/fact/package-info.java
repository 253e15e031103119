/**
 * What a citizen tells more than once: facts about the person that several benefits ask alike. A field says with a fact
 * that its answer may be offered from an earlier one; a plugin gets no fact that its fields do not declare.
 */
@Export
@Version("1.2.0")
package de.antragswerk.plugin.fact;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
