package de.antragswerk.rollout;

import de.antragswerk.benefit.Benefits;
import de.antragswerk.plugin.Finding;
import de.antragswerk.problem.Refusal;
import de.antragswerk.region.Ars;
import de.antragswerk.region.Regions;
import de.antragswerk.rollout.Plan.PlannedWave;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Whether a plan can be carried out; findings point into it as JSON. */
@ApplicationScoped
class PlanCheck {
    private static final int LONGEST_NAME = 120;
    private final Benefits benefits;
    private final Regions regions;

    @Inject
    PlanCheck(Benefits benefits, Regions regions) {
        this.benefits = benefits;
        this.regions = regions;
    }

    PlanCheck() {
        this(null, null);
    }

    Rollout rollout(Plan plan, Instant now) {
        var findings = findings(plan);
        if (!findings.isEmpty()) {
            throw Refusal.invalid("rollout-plan", findings);
        }
        var waves = new ArrayList<Wave>();
        for (var wave : plan.waves()) {
            waves.add(Wave.planned(waves.size() + 1, wave.name().strip(), wave.startsOn(), wave.gates(), wave.areas()));
        }
        return new Rollout(
                UUID.randomUUID(), plan.benefit(), plan.version(), RolloutState.ACTIVE, 0, now, List.copyOf(waves));
    }

    private List<Finding> findings(Plan plan) {
        var findings = new ArrayList<Finding>();
        if (benefits.find(plan.benefit(), plan.version()).isEmpty()) {
            findings.add(finding("/version", "rollout-version"));
        }
        if (plan.waves().isEmpty() || plan.waves().size() > Plan.MOST_WAVES) {
            findings.add(finding("/waves", "rollout-waves"));
        }
        var taken = new HashSet<Ars>();
        for (var index = 0; index < plan.waves().size(); index++) {
            var wave = plan.waves().get(index);
            var pointer = "/waves/" + index;
            if (wave.name().isBlank() || wave.name().length() > LONGEST_NAME) {
                findings.add(finding(pointer + "/name", "rollout-name"));
            }
            if (index > 0
                    && wave.startsOn().isBefore(plan.waves().get(index - 1).startsOn())) {
                findings.add(finding(pointer + "/startsOn", "rollout-order"));
            }
            findings.addAll(areas(wave, pointer + "/areas", taken));
        }
        return findings;
    }

    private List<Finding> areas(PlannedWave wave, String pointer, Set<Ars> taken) {
        if (wave.areas().isEmpty() || wave.areas().size() > Plan.MOST_AREAS) {
            return List.of(finding(pointer, "rollout-areas"));
        }
        var findings = new ArrayList<Finding>();
        for (var area : wave.areas()) {
            if (regions.name(area).isEmpty()) {
                findings.add(new Finding(pointer, "rollout-area-unknown", Map.of("area", area.value())));
            } else if (!taken.add(area)) {
                findings.add(new Finding(pointer, "rollout-area-twice", Map.of("area", area.value())));
            }
        }
        return findings;
    }

    private static Finding finding(String pointer, String code) {
        return new Finding(pointer, code, Map.of());
    }
}
