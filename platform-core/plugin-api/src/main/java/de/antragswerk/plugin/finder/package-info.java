/**
 * What a plugin contributes to the finder ("Welche Leistung passt zu mir?"): from few answers of a layperson to a first,
 * non-binding estimate.
 *
 * <p>The questions are a catalogue of the API, so that every one is asked once for all plugins and has the same meaning for all.
 * Whoever answers nothing gets "have it checked": a missing answer never rejects. Whether somebody is entitled is decided by the
 * authority alone (§ 31a SGB X); advice is a duty of the authorities (§§ 14, 15 SGB I).
 */
@Export
@Version("1.0.0")
package de.antragswerk.plugin.finder;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
