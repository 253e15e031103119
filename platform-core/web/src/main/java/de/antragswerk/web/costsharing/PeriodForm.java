package de.antragswerk.web.costsharing;

import de.antragswerk.costsharing.NewPeriod;
import de.antragswerk.costsharing.SettlementPeriod.Deadlines;
import de.antragswerk.plugin.Finding;
import de.antragswerk.settlement.ProRata;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The form of a new settlement period. */
final class PeriodForm {
    private static final Map<String, String> FIELDS =
            Map.of("/id", "name", "/from", "von", "/to", "bis", "/objectionDays", "einwand", "/answerDays", "antwort");

    private PeriodForm() {}

    static Entered empty() {
        return Entered.nothing()
                .with("anteilig", ProRata.DAYS.name())
                .with("einwand", String.valueOf(Deadlines.USUAL.objectionDays()))
                .with("antwort", String.valueOf(Deadlines.USUAL.answerDays()));
    }

    static Optional<NewPeriod> read(Entered entered) {
        var from = entered.day("von");
        var to = entered.day("bis");
        var proRata = entered.one("anteilig", ProRata.class);
        var objection = entered.days("einwand");
        var answer = entered.days("antwort");
        if (!entered.isRight()) {
            return Optional.empty();
        }
        return Optional.of(new NewPeriod(
                entered.value("name").strip(),
                from.orElseThrow(),
                to.orElseThrow(),
                proRata.orElseThrow(),
                new Deadlines(objection.orElseThrow(), answer.orElseThrow())));
    }

    /** What the core found. */
    static void refused(Entered entered, List<Finding> findings) {
        findings.forEach(finding -> entered.refuse(FIELDS.getOrDefault(finding.pointer(), "name"), finding.code()));
    }
}
