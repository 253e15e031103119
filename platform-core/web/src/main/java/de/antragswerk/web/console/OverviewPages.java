package de.antragswerk.web.console;

import de.antragswerk.budget.Outlooks;
import de.antragswerk.costsharing.CostMember;
import de.antragswerk.costsharing.CostPool;
import de.antragswerk.costsharing.CostPools;
import de.antragswerk.costsharing.Members;
import de.antragswerk.costsharing.Periods;
import de.antragswerk.costsharing.SettlementPeriod;
import de.antragswerk.metering.view.Grouping;
import de.antragswerk.metering.view.UsageQuery;
import de.antragswerk.metering.view.UsageViews;
import de.antragswerk.web.access.Roles;
import de.antragswerk.web.costsharing.Check;
import de.antragswerk.web.costsharing.Checks;
import de.antragswerk.web.page.German;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.mvc.Models;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** Usage and costs at a glance: over time, against the plan and the budgets, and what the next year may bring. */
@Path("/koordination/kosten")
@Controller
@RolesAllowed(Roles.COORDINATION_OFFICE)
public class OverviewPages {
    private final Periods periods;
    private final CostPools pools;
    private final Members members;
    private final Checks checks;
    private final UsageViews usage;
    private final Outlooks outlooks;
    private final Models models;

    @Inject
    public OverviewPages(
            Periods periods,
            CostPools pools,
            Members members,
            Checks checks,
            UsageViews usage,
            Outlooks outlooks,
            Models models) {
        this.periods = periods;
        this.pools = pools;
        this.members = members;
        this.checks = checks;
        this.usage = usage;
        this.outlooks = outlooks;
        this.models = models;
    }

    /** Checks of a period that is not closed and that are worth a look. */
    public record OpenChecks(String period, List<Check> checks) {}

    @GET
    public String show() {
        var today = German.today();
        var all = periods.list();
        var present = all.stream()
                .filter(period -> !today.isBefore(period.from()) && !today.isAfter(period.to()))
                .findFirst()
                .or(() -> all.stream().findFirst());
        models.put(
                        "usage",
                        CostCharts.usage(YearMonth.from(today), usage.sums(twoYears(today.getYear()), Grouping.MONTH)))
                .put("pools", present.map(period -> CostCharts.pools(period.id(), pools.of(period.id()))))
                .put(
                        "periods",
                        CostCharts.periods(all.stream()
                                .sorted(Comparator.comparing(SettlementPeriod::from))
                                .map(this::costs)
                                .toList()))
                .put(
                        "open",
                        all.stream()
                                .filter(period -> period.closed().isEmpty())
                                .map(this::open)
                                .toList())
                .put("year", today.getYear())
                .put("outlooks", outlooks(today.getYear()));
        return "kosten-stand.html";
    }

    private static UsageQuery twoYears(int year) {
        return UsageQuery.between(LocalDate.of(year - 1, 1, 1), LocalDate.of(year, 12, 31));
    }

    private CostCharts.PeriodCosts costs(SettlementPeriod period) {
        var own = pools.of(period.id());
        return new CostCharts.PeriodCosts(
                period.id(),
                own.stream().mapToLong(CostPool::plannedCents).sum(),
                own.stream().mapToLong(CostPool::amountCents).sum());
    }

    private OpenChecks open(SettlementPeriod period) {
        return new OpenChecks(
                period.id(), checks.of(period).stream().filter(Check::isOpen).toList());
    }

    private List<LandOutlook> outlooks(int year) {
        var names = members.all().stream()
                .collect(Collectors.toMap(member -> member.land().value(), CostMember::name));
        return outlooks.all(year).stream()
                .map(one -> LandOutlook.of(
                        one, names.getOrDefault(one.land().value(), one.land().value())))
                .toList();
    }
}
