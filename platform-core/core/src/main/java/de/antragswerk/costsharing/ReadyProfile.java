package de.antragswerk.costsharing;

import de.antragswerk.settlement.Profile;

/**
 * A profile to choose from.
 *
 * @param name in German
 */
public record ReadyProfile(String id, String name, Profile profile) {}
