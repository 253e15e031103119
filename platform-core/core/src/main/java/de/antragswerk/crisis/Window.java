package de.antragswerk.crisis;

import de.antragswerk.plugin.Finding;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** From when until when a set shall hold, as somebody wrote it. */
final class Window {
    private static final int LONGEST_REASON = 300;
    private final List<Finding> findings = new ArrayList<>();
    private final Optional<LocalDate> from;
    private final Optional<LocalDate> until;

    /** @param today a window that is over by then would change nothing */
    Window(String from, String until, String reason, LocalDate today) {
        this.from = day(from, "/from");
        this.until = day(until, "/until");
        this.from.ifPresent(first -> this.until.ifPresent(last -> order(first, last, today)));
        if (reason.isBlank()) {
            findings.add(new Finding("/reason", "missing"));
        } else if (reason.length() > LONGEST_REASON) {
            findings.add(new Finding("/reason", "too-long"));
        }
    }

    List<Finding> findings() {
        return List.copyOf(findings);
    }

    /** Only without findings. */
    LocalDate from() {
        return from.orElseThrow();
    }

    /** Only without findings. */
    LocalDate until() {
        return until.orElseThrow();
    }

    private void order(LocalDate first, LocalDate last, LocalDate today) {
        if (last.isBefore(first)) {
            findings.add(new Finding("/until", "before-the-first-day"));
        } else if (last.isBefore(today)) {
            findings.add(new Finding("/until", "over"));
        }
    }

    private Optional<LocalDate> day(String text, String pointer) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException noDay) {
            findings.add(new Finding(pointer, text.isBlank() ? "missing" : "no-day"));
            return Optional.empty();
        }
    }
}
