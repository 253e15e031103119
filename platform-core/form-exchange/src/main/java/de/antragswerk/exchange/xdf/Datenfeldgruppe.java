package de.antragswerk.exchange.xdf;

import static java.util.Objects.requireNonNull;

import java.util.List;

/** @param auswahl exactly one of the positions is filled in */
public record Datenfeldgruppe(Beschreibung ueber, boolean auswahl, List<Struktur> struktur)
        implements Struktur.Element {
    public Datenfeldgruppe {
        requireNonNull(ueber, "a group says what it is");
        struktur = List.copyOf(struktur);
    }
}
