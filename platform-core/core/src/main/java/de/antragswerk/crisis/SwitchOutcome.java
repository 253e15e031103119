package de.antragswerk.crisis;

import de.antragswerk.plugin.Finding;
import java.util.List;

/** What came of switching a set. */
public sealed interface SwitchOutcome {

    /** It holds for everything that is begun from now on. */
    record Switched() implements SwitchOutcome {}

    /** Nothing has changed. Pointers: {@code /from}, {@code /until}, {@code /reason}. */
    record Faulty(List<Finding> findings) implements SwitchOutcome {
        public Faulty {
            findings = List.copyOf(findings);
        }
    }
}
