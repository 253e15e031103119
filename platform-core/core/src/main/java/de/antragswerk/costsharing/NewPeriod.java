package de.antragswerk.costsharing;

import de.antragswerk.costsharing.SettlementPeriod.Deadlines;
import de.antragswerk.plugin.Finding;
import de.antragswerk.settlement.ProRata;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A period that somebody wants to open.
 *
 * @param id a year, and for a part of it a hyphen and letters or digits: 2026, 2026-Q1
 * @param from first day of a month
 * @param to last day of a month
 */
public record NewPeriod(String id, LocalDate from, LocalDate to, ProRata proRata, Deadlines deadlines) {
    private static final Pattern ID = Pattern.compile("[0-9]{4}(-[A-Za-z0-9]{1,15})?");
    private static final int LONGEST_DAYS = 400;

    /** Pointers: {@code /id}, {@code /from}, {@code /to}, {@code /objectionDays}, {@code /answerDays}. */
    List<Finding> findings() {
        var findings = new ArrayList<Finding>();
        if (!ID.matcher(id).matches()) {
            findings.add(new Finding("/id", "no-period-id"));
        }
        if (from.getDayOfMonth() != 1) {
            findings.add(new Finding("/from", "not-the-first-of-a-month"));
        }
        if (!to.equals(YearMonth.from(to).atEndOfMonth())) {
            findings.add(new Finding("/to", "not-the-last-of-a-month"));
        }
        if (to.isBefore(from)) {
            findings.add(new Finding("/to", "before-the-first-day"));
        }
        check(findings, "/objectionDays", deadlines.objectionDays());
        check(findings, "/answerDays", deadlines.answerDays());
        return findings;
    }

    private static void check(List<Finding> findings, String pointer, int days) {
        if (days < 1 || days > LONGEST_DAYS) {
            findings.add(new Finding(pointer, "no-deadline"));
        }
    }
}
