package de.antragswerk.checklist;

import de.antragswerk.plugin.Finding;
import java.util.List;

/** What came of entering or withdrawing. */
public sealed interface EntryOutcome {

    /**
     * It counts from now on.
     *
     * @param goneLive how many benefits of how many authorities became ready by it
     */
    record Stored(int goneLive) implements EntryOutcome {}

    /** Nothing was stored. */
    record Faulty(List<Finding> findings) implements EntryOutcome {
        public Faulty {
            findings = List.copyOf(findings);
        }
    }
}
