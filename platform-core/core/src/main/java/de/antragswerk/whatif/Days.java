package de.antragswerk.whatif;

import de.antragswerk.settlement.Member;
import de.antragswerk.settlement.SettlementInput;
import java.math.BigInteger;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** Days of a period. */
final class Days {
    private Days() {}

    static long of(SettlementInput input) {
        return ChronoUnit.DAYS.between(input.from(), input.to()) + 1;
    }

    /** How many days of the period lie from one day to another, both counted. */
    static long within(SettlementInput input, LocalDate from, LocalDate to) {
        var first = from.isAfter(input.from()) ? from : input.from();
        var last = to.isBefore(input.to()) ? to : input.to();
        return Math.max(0, ChronoUnit.DAYS.between(first, last) + 1);
    }

    static long of(Member member, SettlementInput input) {
        return within(input, member.from(), member.to());
    }

    /** {@code number × part ÷ whole}, half up; exact, and 0 where there is no whole. */
    static long share(long number, long part, long whole) {
        return whole == 0
                ? 0
                : rounded(BigInteger.valueOf(number).multiply(BigInteger.valueOf(part)), BigInteger.valueOf(whole));
    }

    /** Half up, for a denominator above zero. */
    static long rounded(BigInteger numerator, BigInteger denominator) {
        var twice = BigInteger.TWO;
        var halves = numerator.multiply(twice).add(denominator).divideAndRemainder(denominator.multiply(twice));
        // towards minus infinity also below zero, so that a half always goes up
        return (halves[1].signum() < 0 ? halves[0].subtract(BigInteger.ONE) : halves[0]).longValueExact();
    }
}
