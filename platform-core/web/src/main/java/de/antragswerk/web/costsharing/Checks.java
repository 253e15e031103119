package de.antragswerk.web.costsharing;

import de.antragswerk.costsharing.CostEvidences;
import de.antragswerk.costsharing.CostPool;
import de.antragswerk.costsharing.CostPools;
import de.antragswerk.costsharing.Objection;
import de.antragswerk.costsharing.Objections;
import de.antragswerk.costsharing.SettlementPeriod;
import de.antragswerk.settlement.Line;
import de.antragswerk.settlement.SettlementException;
import de.antragswerk.settlement.UsageCount;
import de.antragswerk.web.page.German;
import de.antragswerk.web.page.Texts;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** What the office looks at before it closes a period. Only what cannot be settled at all blocks; the rest is the office's to judge. */
@Singleton
public class Checks {
    /** From this part of the plan on a difference is worth a look, in percent. */
    private static final int THRESHOLD = 10;

    /** So many names are listed; who has more to look at sees how many. */
    private static final int NAMED = 10;

    private final Present present;
    private final CostPools pools;
    private final CostEvidences vouchers;
    private final Objections objections;

    @Inject
    public Checks(Present present, CostPools pools, CostEvidences vouchers, Objections objections) {
        this.present = present;
        this.pools = pools;
        this.vouchers = vouchers;
        this.objections = objections;
    }

    public List<Check> of(SettlementPeriod period) {
        var checks = new ArrayList<Check>();
        checks.add(over(period));
        try {
            var settled = present.now(period);
            checks.add(Check.ok("settles", German.euro(settled.result().totalCents())));
            checks.add(late(settled));
            checks.add(KeyChecks.figures(settled));
            checks.add(KeyChecks.substitutes(settled));
            checks.add(invoices(settled));
        } catch (SettlementException impossible) {
            checks.add(Check.blocking("settles", Impossible.inWords(impossible)));
        }
        var own = pools.of(period.id());
        checks.add(evidence(own));
        checks.add(plan(own));
        checks.add(objections(period));
        return checks;
    }

    private static Check over(SettlementPeriod period) {
        return period.overOn(German.today())
                ? Check.ok("over", German.day(period.to()))
                : Check.blocking("over", Texts.german().text("settling.check.over.no", German.day(period.to())));
    }

    private static Check late(Settled settled) {
        var late = settled.input().usage().stream().mapToLong(UsageCount::late).sum();
        return late == 0 ? Check.ok("late") : Check.warning("late", "some", German.number(late));
    }

    /** A Land has a Leitweg-ID from the day that it joins; its Kommunen have none, and get no electronic invoice. */
    private static Check invoices(Settled settled) {
        var kommunen = settled.result().lines().stream()
                .filter(line -> line.land().isPresent())
                .map(Line::payer)
                .distinct()
                .count();
        return kommunen == 0 ? Check.ok("invoice") : Check.warning("invoice", "missing", German.number(kommunen));
    }

    private Check evidence(List<CostPool> own) {
        var without = own.stream()
                .filter(pool -> vouchers.of(pool.id()).isEmpty())
                .map(CostPool::name)
                .toList();
        return without.isEmpty() ? Check.ok("evidence") : Check.warning("evidence", "missing", listed(without));
    }

    static Check plan(List<CostPool> own) {
        var off = own.stream()
                .filter(Checks::isOff)
                .map(pool -> Texts.german().text("settling.check.plan.one", pool.name(), difference(pool)))
                .toList();
        return off.isEmpty() ? Check.ok("plan", THRESHOLD) : Check.warning("plan", "off", THRESHOLD, listed(off));
    }

    private static boolean isOff(CostPool pool) {
        var difference = BigDecimal.valueOf(pool.amountCents()).subtract(BigDecimal.valueOf(pool.plannedCents()));
        return difference
                        .abs()
                        .multiply(BigDecimal.valueOf(100))
                        .compareTo(BigDecimal.valueOf(pool.plannedCents()).multiply(BigDecimal.valueOf(THRESHOLD)))
                > 0;
    }

    private static String difference(CostPool pool) {
        var difference = pool.amountCents() - pool.plannedCents();
        if (pool.plannedCents() == 0) {
            return German.euro(difference);
        }
        var percent = BigDecimal.valueOf(difference)
                .multiply(BigDecimal.valueOf(100))
                .divide(BigDecimal.valueOf(pool.plannedCents()), 1, RoundingMode.HALF_UP);
        return (percent.signum() > 0 ? "+" : "") + percent.toPlainString().replace('.', ',') + " %";
    }

    private Check objections(SettlementPeriod period) {
        var open = objections.of(period.id()).stream()
                .filter(one -> one.state() == Objection.State.OPEN)
                .count();
        return open == 0 ? Check.ok("objections") : Check.warning("objections", "some", German.number(open));
    }

    static String listed(Collection<String> names) {
        var first = names.stream().limit(NAMED).collect(Collectors.joining(", "));
        return names.size() <= NAMED
                ? first
                : Texts.german().text("settling.check.more", first, German.number(names.size() - (long) NAMED));
    }
}
