package de.antragswerk.audit;

import de.antragswerk.tenancy.AuthorityId;
import java.time.Instant;

/** That somebody at an authority has read a case; the citizen sees when and what, not the person's name. */
public record CaseReader(Instant at, String action, AuthorityId authority) {}
