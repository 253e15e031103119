package de.antragswerk.web.rollout;

import de.antragswerk.benefit.Benefit;
import de.antragswerk.benefit.Benefits;
import de.antragswerk.plugin.BenefitId;
import de.antragswerk.rollout.Rollout;
import de.antragswerk.rollout.RolloutState;
import de.antragswerk.rollout.Rollouts;
import de.antragswerk.rollout.VersionTable;
import de.antragswerk.web.place.BenefitNames;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

/** Which versions there are, and what becomes of them. */
@Singleton
public class Overview {
    private final Benefits benefits;
    private final Rollouts rollouts;
    private final VersionTable table;
    private final BenefitNames names;

    @Inject
    public Overview(Benefits benefits, Rollouts rollouts, VersionTable table, BenefitNames names) {
        this.benefits = benefits;
        this.rollouts = rollouts;
        this.table = table;
        this.names = names;
    }

    List<BenefitVersions> all() {
        var all = rollouts.all();
        return benefits.seen().keySet().stream()
                .sorted((one, other) -> one.value().compareTo(other.value()))
                .map(id -> of(
                        id, all.stream().filter(one -> one.benefit().equals(id)).toList()))
                .toList();
    }

    private BenefitVersions of(BenefitId id, List<Rollout> own) {
        return new BenefitVersions(
                id.value(), names.of(id), installed(id, own), own, LandVersions.of(table.byLand(id)));
    }

    private List<InstalledVersion> installed(BenefitId id, List<Rollout> rollouts) {
        var general = benefits.find(id).map(Benefit::version).orElse("");
        var versions = benefits.installed(id).stream().map(Benefit::version).toList();
        return versions.stream()
                .map(version -> {
                    var rollout = rollouts.stream()
                            .filter(one -> one.version().equals(version))
                            .findFirst();
                    var earlier = versions.indexOf(version) < versions.indexOf(general);
                    return new InstalledVersion(
                            version, role(version.equals(general), earlier, rollout), rollout.map(Rollout::id));
                })
                .toList();
    }

    private static String role(boolean general, boolean earlier, Optional<Rollout> rollout) {
        if (general) {
            return "GENERAL";
        }
        return rollout.map(Rollout::state)
                .filter(state -> state != RolloutState.COMPLETED)
                .map(RolloutState::name)
                .orElse(earlier ? "EARLIER" : "UNPLANNED");
    }
}
