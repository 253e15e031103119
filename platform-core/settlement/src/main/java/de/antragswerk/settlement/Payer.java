package de.antragswerk.settlement;

import java.math.BigInteger;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;

/**
 * Who shares in an amount, as far as dividing needs it.
 *
 * @param share days or months of taking part, out of {@code ofShare}; 0 for one who has left and only has late uses
 */
record Payer(String key, int share, int ofShare, Bounds bounds) {

    static Payer of(Member member, SettlementInput input) {
        var from = member.from().isAfter(input.from()) ? member.from() : input.from();
        var to = member.to().isBefore(input.to()) ? member.to() : input.to();
        var share = from.isAfter(to) ? 0 : length(from, to, input.proRata());
        // who takes no part any more owes no least share, only what was used
        var bounds = share == 0 ? new Bounds(0, member.bounds().most()) : member.bounds();
        return new Payer(member.key(), share, length(input.from(), input.to(), input.proRata()), bounds);
    }

    private static int length(LocalDate from, LocalDate to, ProRata proRata) {
        return switch (proRata) {
            case DAYS -> Math.toIntExact(ChronoUnit.DAYS.between(from, to) + 1);
            case MONTHS -> Math.toIntExact(ChronoUnit.MONTHS.between(YearMonth.from(from), YearMonth.from(to)) + 1);
        };
    }

    /** In whole cents, rounded down: a pool of few cents must not make bounds impossible. */
    long leastOf(long amount) {
        return BigInteger.valueOf(amount)
                .multiply(BigInteger.valueOf(bounds.least()))
                .divide(BigInteger.valueOf(10_000))
                .longValueExact();
    }

    /** In whole cents, rounded up, for the same reason. */
    long mostOf(long amount) {
        return BigInteger.valueOf(amount)
                .multiply(BigInteger.valueOf(bounds.most()))
                .add(BigInteger.valueOf(9_999))
                .divide(BigInteger.valueOf(10_000))
                .longValueExact();
    }
}
