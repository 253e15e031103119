package de.antragswerk.rollout;

import de.antragswerk.tenancy.LandKey;

/** How many of a Land's authorities that offer a benefit are on which version of it. */
public record VersionCount(LandKey land, String landName, String version, long authorities) {}
