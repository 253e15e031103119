package de.antragswerk.onboarding;

import de.antragswerk.costsharing.CostPool;
import de.antragswerk.costsharing.Settlements;
import de.antragswerk.costsharing.Statement;
import de.antragswerk.costsharing.StatementLine;
import de.antragswerk.region.Ars;
import de.antragswerk.region.Regions;
import de.antragswerk.settlement.Allocation;
import de.antragswerk.tenancy.LandKey;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Divides the largest of the newest cost pools once more, as if a Land had taken part. */
@ApplicationScoped
class CostPreview {

    private final Settlements settlements;
    private final Regions regions;

    @Inject
    CostPreview(Settlements settlements, Regions regions) {
        this.settlements = settlements;
        this.regions = regions;
    }

    CostPreview() {
        this(null, null);
    }

    /** @param joined the authorities' areas of all Länder that take part already; the Land's own are left out */
    Optional<CostEstimate> of(LandDocument document, Map<LandKey, List<Ars>> joined) {
        return settlements.pools().stream()
                .max(Comparator.comparing(CostPool::from).thenComparing(CostPool::amountCents))
                .map(pool -> settlements.preview(pool.id()))
                .flatMap(statement -> estimate(statement, document, joined));
    }

    private Optional<CostEstimate> estimate(
            Statement statement, LandDocument document, Map<LandKey, List<Ars>> joined) {
        var own = inhabitants(
                document.authorities().stream().map(AuthorityEntry::area).toList());
        var others = new TreeMap<String, Long>();
        joined.forEach((land, areas) -> {
            if (!land.equals(document.key())) {
                others.put(land.value(), inhabitants(areas));
            }
        });
        return of(statement, document.key(), own, others);
    }

    /** Pure: the same statement and inhabitants give the same estimate. */
    static Optional<CostEstimate> of(Statement statement, LandKey land, long own, Map<String, Long> others) {
        if (own == 0) {
            return Optional.empty();
        }
        Map<String, Long> uses = statement.lines().stream()
                .filter(line -> !line.land().equals(land))
                .collect(Collectors.groupingBy(
                        line -> line.land().value(), TreeMap::new, Collectors.summingLong(StatementLine::uses)));
        var used = uses.values().stream().mapToLong(Long::longValue).sum();
        var inhabitants = others.values().stream().mapToLong(Long::longValue).sum();
        var byUses = used > 0 && inhabitants > 0;
        var assumed = byUses ? Math.max(1, Math.round((double) used / inhabitants * own)) : 0;
        var weights = new TreeMap<>(byUses ? uses : others);
        weights.put(land.value(), byUses ? assumed : own);
        var share = Allocation.divide(statement.pool().amountCents(), weights).get(land.value());
        return Optional.of(new CostEstimate(
                statement.pool(),
                byUses ? CostEstimate.Key.USES_BY_INHABITANTS : CostEstimate.Key.INHABITANTS,
                own,
                assumed,
                share.cents()));
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
