package de.antragswerk.onboarding;

import de.antragswerk.costsharing.Periods;
import de.antragswerk.costsharing.Planning;
import de.antragswerk.costsharing.PlanningBasis;
import de.antragswerk.region.Ars;
import de.antragswerk.region.Regions;
import de.antragswerk.settlement.Member;
import de.antragswerk.tenancy.LandKey;
import de.antragswerk.whatif.Change;
import de.antragswerk.whatif.Comparison;
import de.antragswerk.whatif.Expectation;
import de.antragswerk.whatif.Scenario;
import de.antragswerk.whatif.Spread;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Optional;

/** What a Land would pay in the youngest period: a scenario like every other, in the scope of the coordination office. */
@ApplicationScoped
class CostPreview {

    private final Periods periods;
    private final Planning planning;
    private final Regions regions;

    @Inject
    CostPreview(Periods periods, Planning planning, Regions regions) {
        this.periods = periods;
        this.planning = planning;
        this.regions = regions;
    }

    CostPreview() {
        this(null, null, null);
    }

    /** @return empty where there is no period with costs yet, or no authority */
    Optional<CostEstimate> of(LandDocument document) {
        var inhabitants = inhabitants(
                document.authorities().stream().map(AuthorityEntry::area).toList());
        return periods.list().stream()
                .findFirst()
                .flatMap(period -> estimate(planning.whole(period.id()), document.key(), inhabitants));
    }

    /** Pure: the same basis gives the same estimate. */
    static Optional<CostEstimate> estimate(PlanningBasis basis, LandKey land, long inhabitants) {
        if (inhabitants == 0 || basis.input().pools().isEmpty()) {
            return Optional.empty();
        }
        var scenario = takesPart(basis, land) ? Scenario.UNCHANGED : joining(basis, land, inhabitants);
        return Comparison.of(basis.input(), scenario) instanceof Comparison.Compared result
                ? result.shares().stream()
                        .filter(share -> share.payer().equals(land.value()))
                        .findFirst()
                        .map(share ->
                                new CostEstimate(basis.input().period(), inhabitants, share.then(), share.thenCents()))
                : Optional.empty();
    }

    private static boolean takesPart(PlanningBasis basis, LandKey land) {
        return basis.input().members().stream().map(Member::key).anyMatch(land.value()::equals);
    }

    private static Scenario joining(PlanningBasis basis, LandKey land, long inhabitants) {
        var from = basis.input().from();
        var applications =
                Expectation.of(basis.known(), false, inhabitants, from).orElse(Spread.of(0));
        var joins = new Change.Joins(land.value(), land.value(), Optional.empty(), inhabitants, applications, from);
        return Scenario.of(joins.knowing(basis.known()));
    }

    /** Nobody counts twice where one area lies in another. */
    private long inhabitants(Collection<Ars> areas) {
        var counted = new ArrayList<Ars>();
        areas.stream().sorted().forEach(area -> {
            if (counted.isEmpty() || !counted.getLast().contains(area)) {
                counted.add(area);
            }
        });
        return counted.stream().mapToLong(regions::inhabitants).sum();
    }
}
