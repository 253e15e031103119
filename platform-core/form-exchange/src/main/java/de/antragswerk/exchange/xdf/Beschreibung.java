package de.antragswerk.exchange.xdf;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * What every element of the standard says of itself. Texts that are absent are empty.
 *
 * @param name for those who model; {@code bezeichnung} is for those who fill the form in
 * @param bezug the legal ground
 * @param elementart ABS, HAR or RNG; empty on a Stammdatenschema
 */
public record Beschreibung(
        Kennung kennung,
        String name,
        String bezeichnung,
        String beschreibung,
        String bezug,
        String hilfe,
        String elementart,
        List<Regel> regeln) {
    public Beschreibung {
        requireNonNull(kennung, "an element is identified");
        requireNonNull(name, "an element has a name");
        regeln = List.copyOf(regeln);
    }
}
