package de.antragswerk.budget;

import de.antragswerk.plugin.Finding;
import java.util.ArrayList;
import java.util.List;

/** Whether a budget makes sense. Pure. */
final class BudgetCheck {
    /** A thousand billion euros; far from where cents overflow. */
    private static final long MOST_CENTS = 100_000_000_000_000L;

    private static final int MOST_THRESHOLDS = 5;
    private static final int MOST_PERCENT = 500;

    private BudgetCheck() {}

    static List<Finding> findings(Budget budget, int presentYear) {
        var findings = new ArrayList<Finding>();
        if (budget.cents() < 1 || budget.cents() > MOST_CENTS) {
            findings.add(new Finding("/cents", "not-an-amount"));
        }
        if (budget.thresholds().isEmpty()
                || budget.thresholds().size() > MOST_THRESHOLDS
                || budget.thresholds().stream().anyMatch(percent -> percent < 1 || percent > MOST_PERCENT)) {
            findings.add(new Finding("/thresholds", "not-thresholds"));
        }
        if (budget.year() < presentYear || budget.year() > presentYear + 5) {
            findings.add(new Finding("/year", "not-a-coming-year"));
        }
        return findings;
    }
}
