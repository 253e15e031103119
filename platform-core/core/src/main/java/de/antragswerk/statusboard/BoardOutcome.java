package de.antragswerk.statusboard;

import de.antragswerk.plugin.Finding;
import java.util.List;

/** What came of a change of the board. */
public sealed interface BoardOutcome {

    /** It is public from now on. */
    record Stored() implements BoardOutcome {}

    /** Nothing was stored. */
    record Faulty(List<Finding> findings) implements BoardOutcome {
        public Faulty {
            findings = List.copyOf(findings);
        }
    }
}
