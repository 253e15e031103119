package de.antragswerk.web.whatif;

import de.antragswerk.settlement.SettlementInput;
import de.antragswerk.web.page.Texts;
import de.antragswerk.whatif.Change;
import de.antragswerk.whatif.Expectation;
import de.antragswerk.whatif.Spread;
import java.time.LocalDate;
import java.util.Optional;

/** Reads who joins: a Land that takes no part, or a Kommune below one that does ({@code k06} is one in Hessen). */
final class NewcomerEntry {
    private static final String KOMMUNE = "k";
    private static final long MOST_INHABITANTS = 100_000_000;
    private final Basis basis;
    private final Entered entered;
    private final Reading reading;

    NewcomerEntry(Basis basis, Entered entered, Reading reading) {
        this.basis = basis;
        this.entered = entered;
        this.reading = reading;
    }

    static String kommuneIn(String land) {
        return KOMMUNE + land;
    }

    void read() {
        var who = entered.text("neu");
        if (who.isEmpty()) {
            if (entered.hasAny("name", "einwohner", "wie", "niedrig", "mittel", "hoch", "ab")) {
                reading.wrong("neu", "whatif.error.neu");
            }
            return;
        }
        var candidate = basis.candidate(who);
        var land = who.startsWith(KOMMUNE)
                ? basis.visible(who.substring(1)).map(member -> member.key())
                : Optional.<String>empty();
        if (candidate.isEmpty() && land.isEmpty()) {
            reading.wrong("neu", "whatif.error.neu.unknown");
            return;
        }
        var inhabitants = inhabitants(candidate);
        var from = from();
        if (inhabitants.isPresent() && from.isPresent()) {
            applications(land.isPresent(), inhabitants.get(), from.get()).ifPresent(applications -> {
                if (reading.isRight()) {
                    reading.add(joins(candidate, land, inhabitants.get(), applications, from.get()));
                }
            });
        }
    }

    private Change.Joins joins(
            Optional<Candidate> candidate,
            Optional<String> land,
            long inhabitants,
            Spread applications,
            LocalDate from) {
        var key = candidate.map(Candidate::key).orElseGet(() -> land.orElseThrow() + "-neu");
        var ownName =
                entered.has("name") ? entered.text("name") : Texts.german().text("whatif.newcomer");
        var name = candidate.map(Candidate::name).orElse(ownName);
        return new Change.Joins(key, name, land, inhabitants, applications, from).knowing(basis.known());
    }

    private Optional<Long> inhabitants(Optional<Candidate> candidate) {
        if (!entered.has("einwohner") && candidate.isPresent()) {
            return candidate.map(Candidate::inhabitants).filter(count -> count > 0);
        }
        var number = entered.number("einwohner").filter(count -> count > 0 && count < MOST_INHABITANTS);
        if (number.isEmpty()) {
            reading.wrong("einwohner", "whatif.error.einwohner");
        }
        return number;
    }

    private Optional<LocalDate> from() {
        SettlementInput input = basis.input();
        if (!entered.has("ab")) {
            return Optional.of(input.from());
        }
        var day = entered.day("ab").filter(one -> !one.isAfter(input.to()));
        if (day.isEmpty()) {
            reading.wrong("ab", "whatif.error.ab");
        }
        return day;
    }

    private Optional<Spread> applications(boolean kommune, long inhabitants, LocalDate from) {
        if (entered.hasAny("niedrig", "mittel", "hoch")) {
            return ownApplications();
        }
        var like = entered.text("wie");
        if (!like.isEmpty() && basis.visible(like).isEmpty()) {
            reading.wrong("wie", "whatif.error.wie");
            return Optional.empty();
        }
        var expected = like.isEmpty()
                ? Expectation.of(basis.known(), kommune && basis.sight().comparesKommunen(), inhabitants, from)
                : Expectation.like(basis.known(), like, inhabitants, from);
        if (expected.isEmpty()) {
            reading.wrong("mittel", "whatif.error.mittel.unknown");
        }
        return expected;
    }

    /** Without the lowest or the highest it is as the middle one. */
    private Optional<Spread> ownApplications() {
        var middle = number("mittel", Optional.empty());
        var low = number("niedrig", middle);
        var high = number("hoch", middle);
        if (middle.isEmpty() || low.isEmpty() || high.isEmpty()) {
            return Optional.empty();
        }
        var spread = new Spread(low.get(), middle.get(), high.get());
        if (!spread.isRising()) {
            reading.wrong(low.get() > middle.get() ? "niedrig" : "hoch", "whatif.error.rising");
            return Optional.empty();
        }
        return Optional.of(spread);
    }

    private Optional<Long> number(String field, Optional<Long> otherwise) {
        if (!entered.has(field) && !field.equals("mittel")) {
            return otherwise;
        }
        var number = entered.number(field).filter(count -> count < MOST_INHABITANTS);
        if (number.isEmpty()) {
            reading.wrong(field, "whatif.error.number");
        }
        return number;
    }
}
