package de.antragswerk.statusboard;

import de.antragswerk.plugin.Finding;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Whether a phase can have begun on a day, beside what is known of the others. */
final class PhaseCheck {

    private final List<ReachedPhase> known;
    private final List<Finding> findings = new ArrayList<>();

    PhaseCheck(List<ReachedPhase> known) {
        this.known = known;
    }

    List<Finding> check(Phase phase, String since) {
        var day = day(since);
        if (phase != Phase.PREPARATION
                && !known.isEmpty()
                && known.stream().noneMatch(one -> one.phase().ordinal() >= phase.ordinal() - 1)) {
            findings.add(new Finding("/phase", "phase-skipped"));
        }
        day.ifPresent(begun -> {
            if (days(one -> one.phase().compareTo(phase) < 0).anyMatch(begun::isBefore)) {
                findings.add(new Finding("/since", "before-the-former-phase"));
            } else if (days(one -> one.phase().compareTo(phase) > 0).anyMatch(begun::isAfter)) {
                findings.add(new Finding("/since", "after-the-next-phase"));
            }
        });
        return List.copyOf(findings);
    }

    private java.util.stream.Stream<LocalDate> days(java.util.function.Predicate<ReachedPhase> which) {
        return known.stream().filter(which).flatMap(one -> one.since().stream());
    }

    private Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException noDay) {
            findings.add(new Finding("/since", text.isEmpty() ? "missing" : "no-day"));
            return Optional.empty();
        }
    }
}
