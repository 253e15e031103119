package de.antragswerk.budget;

import de.antragswerk.plugin.Finding;
import java.util.List;

/** What comes of setting a budget. */
public sealed interface BudgetOutcome {

    record Stored(Budget budget) implements BudgetOutcome {}

    /** @param findings at {@code /cents}, {@code /thresholds} or {@code /year} */
    record Faulty(List<Finding> findings) implements BudgetOutcome {
        public Faulty {
            findings = List.copyOf(findings);
        }
    }
}
