package de.antragswerk.region;

import static java.util.Objects.requireNonNull;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Amtlicher Regionalschlüssel, or the leading part of one: Land 2, Regierungsbezirk 3, Kreis 5, Verband 9, Gemeinde 12 digits, and
 * 14 for a part of a city-state, which the official key does not know. A shorter key stands for the whole area below it.
 */
public record Ars(String value) implements Comparable<Ars> {

    public Ars {
        requireNonNull(value, "a regional key needs digits");
        if (!Digits.areDigits(value)) {
            throw new IllegalArgumentException("a regional key consists of digits only");
        }
        if (Level.ofDigits(value.length()).isEmpty()) {
            throw new IllegalArgumentException(
                    "a regional key has 2, 3, 5, 9, 12 or 14 digits, this one has " + value.length());
        }
        Digits.requireLand(value);
    }

    /** Reads what a person or another system wrote, blanks between the parts included. */
    public static Optional<Ars> parse(String text) {
        return Digits.compact(text)
                .filter(digits -> Level.ofDigits(digits.length()).isPresent())
                .map(Ars::new);
    }

    public Level level() {
        return Level.ofDigits(value.length()).orElseThrow();
    }

    public Ars land() {
        return prefix(Level.LAND).orElseThrow();
    }

    public Ars kreis() {
        return prefix(Level.KREIS)
                .orElseThrow(() -> new IllegalStateException("the key " + value + " lies above the Kreise"));
    }

    /** The area of the given level that this key lies in; nothing when this key is itself above that level. */
    public Optional<Ars> prefix(Level level) {
        return level.digits() <= value.length()
                ? Optional.of(new Ars(value.substring(0, level.digits())))
                : Optional.empty();
    }

    /** This key and every area around it, most specific first. */
    public List<Ars> areas() {
        return Arrays.stream(Level.values())
                .sorted(Comparator.reverseOrder())
                .flatMap(level -> prefix(level).stream())
                .toList();
    }

    public boolean contains(Ars other) {
        return other.value.startsWith(value);
    }

    /** The older key for the same unit; a Verband and a Bezirk have none. The way back needs the register. */
    public Optional<Ags> ags() {
        return switch (level()) {
            case LAND, REGBEZ, KREIS -> Optional.of(new Ags(value));
            case VERBAND, BEZIRK -> Optional.empty();
            case GEMEINDE -> Optional.of(new Ags(value.substring(0, 5) + value.substring(9)));
        };
    }

    @Override
    public int compareTo(Ars other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
