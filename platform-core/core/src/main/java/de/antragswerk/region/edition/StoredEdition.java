package de.antragswerk.region.edition;

import java.time.Instant;
import java.time.LocalDate;

/** An edition that was taken over. */
public record StoredEdition(LocalDate edition, Instant loadedAt, boolean uploaded) {}
