package de.antragswerk.tenancy;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;

/** The contract under which a Land uses the platform; both days are included. */
public record ReuseAgreement(Kind kind, String number, LocalDate from, LocalDate until) {

    public enum Kind {
        VERWALTUNGSABKOMMEN,
        FIT_STORE
    }

    public ReuseAgreement {
        requireNonNull(kind, "an agreement is of a kind");
        requireNonNull(number, "an agreement has a number");
        requireNonNull(from, "an agreement begins");
        requireNonNull(until, "an agreement ends");
        if (until.isBefore(from)) {
            throw new IllegalArgumentException("the agreement " + number + " ends before it begins");
        }
    }

    public boolean isInForceOn(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(until);
    }
}
