package de.antragswerk.plugin;

import org.osgi.annotation.versioning.ConsumerType;

/**
 * Capability of a plugin: says what the answers seem to amount to, before the Antrag is sent.
 *
 * <p>An indication is never a decision: whether somebody is entitled is for the authority alone, and no benefit is granted or
 * refused by a machine (§ 31a SGB X). Where the plugin lacks what it must know, it says so instead of guessing.
 */
@ConsumerType
public interface Indicative {

    /**
     * Called on request threads, with answers that the form's own rules accept; must not block, and must not fail whatever is
     * answered. The same arguments give the same result.
     *
     * @return never null; without lines where there is nothing to say
     */
    Indication indicate(Antrag antrag);
}
