package de.antragswerk.plugin;

import static java.util.Objects.requireNonNull;

import java.util.List;

/** What a plugin says of an Antrag. */
public sealed interface Outcome {

    record Ready(CaseFile caseFile) implements Outcome {
        public Ready {
            requireNonNull(caseFile, "a ready Antrag has a case file");
        }
    }

    /** @param findings at least one */
    record Incomplete(List<Finding> findings) implements Outcome {
        public Incomplete {
            findings = List.copyOf(findings);
            if (findings.isEmpty()) {
                throw new IllegalArgumentException("an incomplete Antrag has findings");
            }
        }
    }
}
