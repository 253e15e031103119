package de.antragswerk.alg2;

import de.antragswerk.kit.Given;
import de.antragswerk.plugin.Finding;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What cannot be true together and only the citizen can mend. Whether there is an entitlement is never a finding: that
 * is for the authority to decide.
 */
record Contradictions(Household household, LocalDate day) {
    private static final int LONGEST_PREGNANCY_MONTHS = 10;
    /** A child may be late, and the form may have waited. */
    private static final int OVERDUE_MONTHS = 1;

    List<Finding> findings() {
        List<Finding> findings = new ArrayList<>();
        var answers = household.answers();
        answers.day("beginn.ab")
                .filter(start -> !start.isAfter(day))
                .ifPresent(start -> findings.add(new Finding("/beginn/ab", "start-before-application")));
        add(findings, "", "familie.seit", "status-before-birth", before(answers, "familie.seit", household.birth()));
        add(
                findings,
                "",
                "mietverhaeltnis.seit",
                "lived-before-birth",
                before(answers, "mietverhaeltnis.seit", household.birth()));
        person("", answers, household.birth(), findings);
        household.members().forEach(member -> member(member, findings));
        return List.copyOf(findings);
    }

    /** What is asked of the applicant and of everybody else alike. */
    private void person(String pointer, Given answers, Optional<LocalDate> birth, List<Finding> findings) {
        add(
                findings,
                pointer,
                "aufenthalt.einreise",
                "entry-before-birth",
                before(answers, "aufenthalt.einreise", birth));
        add(
                findings,
                pointer,
                "schwangerschaft.termin",
                "due-date-implausible",
                answers.day("schwangerschaft.termin").filter(this::implausibleDueDate));
        add(
                findings,
                pointer,
                "lebenssituation.stationaerBis",
                "stay-ends-before-start",
                before(answers, "lebenssituation.stationaerBis", answers.day("lebenssituation.stationaerVon")));
    }

    private void member(Member member, List<Finding> findings) {
        var answers = member.answers();
        person(member.pointer(), answers, member.birth(), findings);
        if (member.relation() == Member.Relation.KIND) {
            add(
                    findings,
                    member.pointer(),
                    "geburtsdatum",
                    "child-older-than-parent",
                    before(answers, "geburtsdatum", household.birth()));
        }
        add(
                findings,
                member.pointer(),
                "zusammenSeit",
                "together-before-birth",
                before(answers, "zusammenSeit", household.birth())
                        .or(() -> before(answers, "zusammenSeit", member.birth())));
    }

    private static Optional<LocalDate> before(Given answers, String path, Optional<LocalDate> earliest) {
        return answers.day(path)
                .filter(given -> earliest.filter(given::isBefore).isPresent());
    }

    private static void add(
            List<Finding> findings, String pointer, String path, String code, Optional<LocalDate> wrong) {
        wrong.ifPresent(given -> findings.add(new Finding(pointer + "/" + path.replace('.', '/'), code)));
    }

    private boolean implausibleDueDate(LocalDate due) {
        return due.isAfter(day.plusMonths(LONGEST_PREGNANCY_MONTHS)) || due.isBefore(day.minusMonths(OVERDUE_MONTHS));
    }
}
