package de.antragswerk.exchange.xdf;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * @param feldart input, select, label, hidden or locked
 * @param datentyp text, text_latin, date, time, datetime, bool, num, num_int, num_currency, file or obj
 * @param praezisierung minLength, maxLength, minValue, maxValue and pattern, as far as they are given
 * @param werte the codes of a choice, where they are known
 * @param codeliste where the codes come from; empty if they stand in the field or there are none
 * @param maxSize of a file, in bytes
 * @param mediaTypes of a file
 */
public record Datenfeld(
        Beschreibung ueber,
        String feldart,
        String datentyp,
        Map<String, String> praezisierung,
        List<Wert> werte,
        Optional<Codeliste> codeliste,
        Optional<Long> maxSize,
        List<String> mediaTypes)
        implements Struktur.Element {
    public Datenfeld {
        requireNonNull(ueber, "a field says what it is");
        praezisierung = Map.copyOf(praezisierung);
        werte = List.copyOf(werte);
        mediaTypes = List.copyOf(mediaTypes);
    }

    /** @param name as people read it */
    public record Wert(String code, String name) {}

    /** @param uri canonicalVersionUri, by which registers know the list in one version */
    public record Codeliste(String id, String uri) {}
}
