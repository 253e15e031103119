package de.antragswerk.region;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import java.util.Set;

/** Amtlicher Gemeindeschlüssel, or the leading part of one: Land 2, Regierungsbezirk 3, Kreis 5, Gemeinde 8 digits. */
public record Ags(String value) {

    private static final Set<Integer> LENGTHS = Set.of(2, 3, 5, 8);

    public Ags {
        requireNonNull(value, "a municipality key needs digits");
        if (!Digits.areDigits(value)) {
            throw new IllegalArgumentException("a municipality key consists of digits only");
        }
        if (!LENGTHS.contains(value.length())) {
            throw new IllegalArgumentException(
                    "a municipality key has 2, 3, 5 or 8 digits, this one has " + value.length());
        }
        Digits.requireLand(value);
    }

    public static Optional<Ags> parse(String text) {
        return Digits.compact(text)
                .filter(digits -> LENGTHS.contains(digits.length()))
                .map(Ags::new);
    }

    public Ags land() {
        return new Ags(value.substring(0, 2));
    }

    public Ags kreis() {
        if (value.length() < 5) {
            throw new IllegalStateException("the key " + value + " lies above the Kreise");
        }
        return new Ags(value.substring(0, 5));
    }

    public boolean contains(Ags other) {
        return other.value.startsWith(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
