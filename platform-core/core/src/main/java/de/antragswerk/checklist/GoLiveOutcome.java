package de.antragswerk.checklist;

import java.util.List;

/**
 * What came of going live.
 *
 * @param asked authorities (times benefits) that were looked at
 * @param ready those where every mandatory item is green
 * @param granted those that were not ready before
 * @param missing what the others lack, of the first hundred
 */
public record GoLiveOutcome(int asked, int ready, int granted, List<MissingItems> missing) {

    public GoLiveOutcome {
        missing = List.copyOf(missing);
    }

    public boolean isComplete() {
        return ready == asked;
    }
}
