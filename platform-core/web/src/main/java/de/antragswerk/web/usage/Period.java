package de.antragswerk.web.usage;

import de.antragswerk.web.page.EnteredDay;
import de.antragswerk.web.page.EnteredText;
import de.antragswerk.web.page.German;
import java.time.LocalDate;
import java.util.Optional;

/** The days that somebody asks for; both belong to it. Unless they say otherwise, the present year up to this month. */
public record Period(LocalDate from, LocalDate to, String enteredFrom, String enteredTo, boolean wrong) {
    static Period of(String from, String to) {
        var today = German.today();
        var yearSoFar = new Period(today.withDayOfYear(1), today.withDayOfMonth(today.lengthOfMonth()), "", "", false);
        if (from == null && to == null) {
            return yearSoFar.shown();
        }
        var first = day(from);
        var last = day(to);
        if (first.isEmpty() || last.isEmpty() || last.get().isBefore(first.get())) {
            return new Period(yearSoFar.from, yearSoFar.to, text(from), text(to), true);
        }
        return new Period(first.get(), last.get(), "", "", false).shown();
    }

    private Period shown() {
        return new Period(from, to, German.day(from), German.day(to), false);
    }

    private static String text(String entered) {
        return entered == null ? "" : EnteredText.shown(entered);
    }

    private static Optional<LocalDate> day(String text) {
        return Optional.ofNullable(text).flatMap(EnteredDay::of);
    }
}
