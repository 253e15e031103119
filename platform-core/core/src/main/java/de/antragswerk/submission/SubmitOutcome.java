package de.antragswerk.submission;

import de.antragswerk.plugin.Finding;
import java.util.List;

/** What became of sending. */
public sealed interface SubmitOutcome {

    /** @param already the same Antrag had been accepted before; this is its one submission */
    record Accepted(SubmissionSummary submission, boolean already) implements SubmitOutcome {
        public SubmissionId id() {
            return submission.id();
        }
    }

    /** Nothing was sent and nothing was lost. */
    record Incomplete(List<Finding> findings) implements SubmitOutcome {
        public Incomplete {
            findings = List.copyOf(findings);
        }
    }
}
