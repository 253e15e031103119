package de.antragswerk.onboarding;

import de.antragswerk.provisioning.OneTimeAccess;
import java.util.List;
import java.util.Optional;

/** What came of storing a Land's document. */
public sealed interface JoinOutcome {

    /**
     * @param keys how many authorities got a first data key
     * @param access of the first administrator, where one was named
     */
    record Joined(LandExported land, LandDifference difference, int keys, Optional<OneTimeAccess> access)
            implements JoinOutcome {}

    record Changed(LandExported land, LandDifference difference, int keys) implements JoinOutcome {}

    /** It says what is stored already; nothing was written. */
    record Unchanged(LandExported land) implements JoinOutcome {}

    /** Somebody has changed the Land since the version that the change began with, or no version was named. */
    record Stale(LandExported land) implements JoinOutcome {}

    /** Authorities would go where citizens have begun or sent something. */
    record InUse(List<UnderWay> underWay) implements JoinOutcome {
        public InUse {
            underWay = List.copyOf(underWay);
        }
    }
}
