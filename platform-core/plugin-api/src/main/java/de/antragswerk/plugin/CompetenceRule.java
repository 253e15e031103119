package de.antragswerk.plugin;

import org.osgi.annotation.versioning.ConsumerType;

/**
 * Capability of a plugin: competence follows the law of the benefit, not the place alone. A plugin without it is served
 * by the authority of the municipality's Kreis.
 */
@ConsumerType
public interface CompetenceRule {

    /** The fact of the citizen's life that decides. */
    enum Feature {
        /** Gewöhnlicher Aufenthalt, after a residence obligation (§ 36 SGB II). */
        USUAL_RESIDENCE,
        /** Tatsächlicher Aufenthalt (§ 98 SGB XII). */
        ACTUAL_STAY,
        /** Zuweisung, sonst tatsächlicher Aufenthalt (§ 10a AsylbLG). */
        ALLOCATION,
        /** The place where it is applied for; which Kommune decides there is the law of the Land (§ 3 Abs. 2 WoFG). */
        LAND_LAW
    }

    Feature feature();

    /** Called on request threads, often; must not block. Never null. */
    Competence competenceFor(Place place);
}
