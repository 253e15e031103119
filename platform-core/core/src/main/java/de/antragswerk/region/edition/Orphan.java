package de.antragswerk.region.edition;

import de.antragswerk.region.Ars;
import java.time.LocalDate;

/** A dissolved unit without known successor. */
public record Orphan(Ars ars, String name, LocalDate dissolved) {}
