package de.antragswerk.alg2;

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
        beforeBirth("aufenthalt.einreise")
                .ifPresent(entry -> findings.add(new Finding("/aufenthalt/einreise", "entry-before-birth")));
        beforeBirth("familie.seit")
                .ifPresent(since -> findings.add(new Finding("/familie/seit", "status-before-birth")));
        answers.day("familie.geburtstermin")
                .filter(this::implausibleDueDate)
                .ifPresent(due -> findings.add(new Finding("/familie/geburtstermin", "due-date-implausible")));
        stayEndsBeforeItBegins()
                .ifPresent(
                        end -> findings.add(new Finding("/lebenssituation/stationaerBis", "stay-ends-before-start")));
        household.members().forEach(member -> member(member, findings));
        return List.copyOf(findings);
    }

    private Optional<LocalDate> beforeBirth(String path) {
        return household
                .answers()
                .day(path)
                .filter(since -> household.birth().filter(since::isBefore).isPresent());
    }

    private boolean implausibleDueDate(LocalDate due) {
        return due.isAfter(day.plusMonths(LONGEST_PREGNANCY_MONTHS)) || due.isBefore(day.minusMonths(OVERDUE_MONTHS));
    }

    private Optional<LocalDate> stayEndsBeforeItBegins() {
        var begin = household.answers().day("lebenssituation.stationaerVon");
        return household
                .answers()
                .day("lebenssituation.stationaerBis")
                .filter(end -> begin.filter(end::isBefore).isPresent());
    }

    private void member(Member member, List<Finding> findings) {
        if (member.relation() == Member.Relation.KIND
                && member.birth().isPresent()
                && household.birth().filter(member.birth().get()::isBefore).isPresent()) {
            findings.add(new Finding(member.pointer() + "/geburtsdatum", "child-older-than-parent"));
        }
        member.answers()
                .day("zusammenSeit")
                .filter(since -> household.birth().filter(since::isBefore).isPresent()
                        || member.birth().filter(since::isBefore).isPresent())
                .ifPresent(since ->
                        findings.add(new Finding(member.pointer() + "/zusammenSeit", "together-before-birth")));
    }
}
