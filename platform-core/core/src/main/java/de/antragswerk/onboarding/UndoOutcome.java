package de.antragswerk.onboarding;

import java.util.List;

/** What came of taking a Land off the platform again. */
public sealed interface UndoOutcome {

    /** @param authorities how many went with the Land */
    record Undone(int authorities) implements UndoOutcome {}

    record Stale(LandExported land) implements UndoOutcome {}

    record InUse(List<UnderWay> underWay) implements UndoOutcome {
        public InUse {
            underWay = List.copyOf(underWay);
        }
    }
}
