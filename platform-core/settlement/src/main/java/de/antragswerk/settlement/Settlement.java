package de.antragswerk.settlement;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The result: every line with the way that led to it, by pool, Land and Kommune.
 *
 * @param inputDigest SHA-256 of the canonical input, in hexadecimal digits
 * @param totalCents the sum of the pools, and of the lines of the Länder
 */
public record Settlement(
        String inputDigest,
        String period,
        LocalDate from,
        LocalDate to,
        Optional<String> corrects,
        long totalCents,
        List<Line> lines) {
    public Settlement {
        lines = List.copyOf(lines);
    }

    /**
     * What settling {@link SettlementInput#forLand} gives, without settling again.
     *
     * @param inputDigest of what the Land gets as input
     */
    public Settlement forLand(String land, String inputDigest) {
        var seen = lines.stream()
                .filter(line -> line.land().isEmpty() || line.land().get().equals(land))
                .toList();
        return new Settlement(inputDigest, period, from, to, corrects, totalCents, seen);
    }
}
