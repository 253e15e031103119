package de.antragswerk.asylblg;

import de.antragswerk.kit.Given;
import de.antragswerk.kit.law.Amount;
import java.time.LocalDate;
import java.util.Optional;

/** Since when somebody has been here; the draft of an old form version may still have the day under its old path. */
record Stay(Given answers, LocalDate day, Limits limits) {

    Optional<LocalDate> entry() {
        return answers.day("dauer.einreise").or(() -> answers.day("status.einreise"));
    }

    /** The months of § 2 Abs. 1 AsylbLG if they have passed without a longer interruption. */
    Optional<Amount> analogousAfter() {
        return limits.find("monate-bis-analogleistung", day)
                .filter(months -> !answers.yes("dauer.unterbrochen"))
                .filter(months -> entry().filter(
                                since -> since.plusMonths(months.whole()).isBefore(day))
                        .isPresent());
    }
}
