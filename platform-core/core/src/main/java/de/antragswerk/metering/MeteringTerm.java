package de.antragswerk.metering;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;

/**
 * What the contract says of uses of a kind, from a day on until a newer row begins.
 *
 * @param benefit id of the benefit
 * @param kind as reports name it, in capital letters and underscores
 * @param permille what a use that counts weighs: 1000 is one whole use, 0 is not charged
 * @param source contract or decision
 */
public record MeteringTerm(
        String benefit, String kind, LocalDate validFrom, CountingUnit unit, int permille, String source) {
    private static final int MOST = 1_000_000;

    public MeteringTerm {
        requireNonNull(validFrom, "a term has its first day");
        requireNonNull(unit, "a term says when a use counts");
        if (!benefit.matches("[a-z][a-z0-9-]{0,39}") || !kind.matches("[A-Z][A-Z0-9_]{0,29}")) {
            throw new IllegalArgumentException("benefit and kind have their forms");
        }
        if (permille < 0 || permille > MOST) {
            throw new IllegalArgumentException("a use weighs between 0 and " + MOST + " permille");
        }
        if (source.isBlank() || source.length() > 300) {
            throw new IllegalArgumentException("a term comes from a contract or decision");
        }
    }
}
