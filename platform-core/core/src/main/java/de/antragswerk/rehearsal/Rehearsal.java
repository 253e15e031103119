package de.antragswerk.rehearsal;

import de.antragswerk.plugin.BenefitId;
import java.util.List;

/**
 * What a rehearsal has shown. Numbers only.
 *
 * @param version of the plugin that was tried
 * @param staying drafts that the version serves as they are
 * @param tallies of the others, by form and version
 */
public record Rehearsal(BenefitId benefit, String version, long staying, List<Tally> tallies) {
    public Rehearsal {
        tallies = List.copyOf(tallies);
    }

    /** Whether the version can come: nothing fails, and no answer gets lost. */
    public boolean passed() {
        return tallies.stream().allMatch(tally -> tally.of(Effect.LOST) == 0 && tally.of(Effect.FAILED) == 0);
    }
}
