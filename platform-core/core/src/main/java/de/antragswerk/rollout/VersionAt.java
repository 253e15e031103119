package de.antragswerk.rollout;

import de.antragswerk.tenancy.AuthorityId;

/** The version on which what begins at the authority begins. */
public record VersionAt(AuthorityId authority, String name, String version) {}
