package de.antragswerk.web.console;

import de.antragswerk.metering.MeteringTerm;
import de.antragswerk.web.page.Texts;
import java.math.BigDecimal;
import java.time.LocalDate;

/** A row of the metering contract, in words. @param coming whether it holds only from a day to come on */
public record TermLine(
        String benefit, String kind, LocalDate from, String unit, String weight, String source, boolean coming) {

    static TermLine of(MeteringTerm term, String benefitName, LocalDate today) {
        return new TermLine(
                benefitName,
                kind(term.kind()),
                term.validFrom(),
                Texts.german().text("settling.unit." + term.unit()),
                BigDecimal.valueOf(term.permille(), 3)
                        .stripTrailingZeros()
                        .toPlainString()
                        .replace('.', ','),
                term.source(),
                term.validFrom().isAfter(today));
    }

    /** Systems that report uses from outside may have kinds that our forms do not have. */
    static String kind(String kind) {
        var key = "purpose." + kind;
        return Texts.german().has(key) ? Texts.german().text(key) : kind;
    }
}
