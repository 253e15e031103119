package de.antragswerk.web.costsharing;

import de.antragswerk.benefit.Benefits;
import de.antragswerk.costsharing.CostEvidences;
import de.antragswerk.costsharing.CostPool;
import de.antragswerk.costsharing.CostPools;
import de.antragswerk.costsharing.SettlementPeriod;
import de.antragswerk.plugin.BenefitId;
import de.antragswerk.problem.Refusal;
import de.antragswerk.settlement.CostKind;
import de.antragswerk.web.page.Texts;
import de.antragswerk.web.place.BenefitNames;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.mvc.Models;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The page of a cost pool: shown, and shown again with everything that was entered. */
@Singleton
public class PoolPage {
    static final String VIEW = "kostentopf.html";
    private final OpenPeriods open;
    private final CostPools pools;
    private final CostEvidences vouchers;
    private final Benefits benefits;
    private final BenefitNames names;
    private final Models models;

    @Inject
    public PoolPage(
            OpenPeriods open,
            CostPools pools,
            CostEvidences vouchers,
            Benefits benefits,
            BenefitNames names,
            Models models) {
        this.open = open;
        this.pools = pools;
        this.vouchers = vouchers;
        this.benefits = benefits;
        this.names = names;
        this.models = models;
    }

    /** @throws Refusal not found when the period has no such pool */
    CostPool require(String period, String id) {
        return pools.find(id)
                .filter(pool -> pool.period().equals(period))
                .orElseThrow(() -> Refusal.notFound("pool-unknown"));
    }

    void show(SettlementPeriod period, Optional<CostPool> pool, Entered form, String notice) {
        var profiles = open.profiles();
        var title = pool.map(one -> Texts.german().text("settling.pool.title", one.name()))
                .orElseGet(() -> Texts.german().text("settling.pool.new"));
        models.put("period", period)
                .put("title", title)
                .put("notice", notice)
                .put("form", form)
                .put("pool", pool.map(one -> PoolLine.of(one, profiles.figures(), names, 0)))
                .put("evidence", pool.map(one -> vouchers.of(one.id())).orElse(List.of()))
                .put("kinds", kinds())
                .put("benefits", benefitOptions())
                .put("ready", profiles.options())
                .put("keys", profiles.keys());
    }

    private static List<Option> kinds() {
        return Stream.of(CostKind.values())
                .map(kind -> new Option(kind.name(), Texts.german().text("settling.kind." + kind)))
                .toList();
    }

    /** The ids of those that a pool can name. */
    Set<String> benefits() {
        return benefits.seen().keySet().stream().map(BenefitId::value).collect(Collectors.toSet());
    }

    private List<Option> benefitOptions() {
        return benefits.seen().keySet().stream()
                .sorted((one, other) -> one.value().compareTo(other.value()))
                .map(id -> new Option(id.value(), names.of(id)))
                .toList();
    }
}
