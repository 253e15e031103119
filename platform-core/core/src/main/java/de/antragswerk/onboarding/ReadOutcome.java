package de.antragswerk.onboarding;

import de.antragswerk.plugin.Finding;
import java.util.List;

/** What came of reading a Land's document. */
public sealed interface ReadOutcome {

    record Right(LandDocument document) implements ReadOutcome {}

    /** @param findings what must be changed, each with the JSON Pointer of the place; at least one */
    record Wrong(List<Finding> findings) implements ReadOutcome {
        public Wrong {
            findings = List.copyOf(findings);
        }
    }
}
