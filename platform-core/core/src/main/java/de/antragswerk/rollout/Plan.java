package de.antragswerk.rollout;

import de.antragswerk.plugin.BenefitId;
import de.antragswerk.region.Ars;
import java.time.LocalDate;
import java.util.List;

/** What the coordination office wants to bring in; the first wave is the pilot group. */
public record Plan(BenefitId benefit, String version, List<PlannedWave> waves) {
    public static final int MOST_WAVES = 20;
    public static final int MOST_AREAS = 1000;

    public Plan {
        waves = List.copyOf(waves);
    }

    /** A wave that does not exist yet. */
    public record PlannedWave(String name, LocalDate startsOn, Gates gates, List<Ars> areas) {
        public PlannedWave {
            areas = List.copyOf(areas);
        }
    }
}
