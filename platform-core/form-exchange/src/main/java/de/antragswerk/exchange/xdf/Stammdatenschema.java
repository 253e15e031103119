package de.antragswerk.exchange.xdf;

import static java.util.Objects.requireNonNull;

import java.util.List;

/** A whole form. */
public record Stammdatenschema(Beschreibung ueber, List<Struktur> struktur) {
    public Stammdatenschema {
        requireNonNull(ueber, "a schema says what it is");
        struktur = List.copyOf(struktur);
    }
}
