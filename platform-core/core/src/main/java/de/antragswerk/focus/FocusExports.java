package de.antragswerk.focus;

import de.antragswerk.costsharing.Periods;
import de.antragswerk.costsharing.SettlementPeriod;
import de.antragswerk.costsharing.StoredSettlements;
import de.antragswerk.identity.CurrentActor;
import de.antragswerk.identity.Role;
import de.antragswerk.metering.view.UsageQuery;
import de.antragswerk.metering.view.UsageRow;
import de.antragswerk.metering.view.UsageViews;
import de.antragswerk.problem.Refusal;
import de.antragswerk.settlement.SettlementJson;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;

/** The FOCUS file of a period: all Länder for the coordination office, the own Land for its administrator. */
@ApplicationScoped
public class FocusExports {
    private final Periods periods;
    private final StoredSettlements settlements;
    private final UsageViews views;
    private final CurrentActor actor;

    @Inject
    FocusExports(Periods periods, StoredSettlements settlements, UsageViews views, CurrentActor actor) {
        this.periods = periods;
        this.settlements = settlements;
        this.views = views;
        this.actor = actor;
    }

    FocusExports() {
        this(null, null, null, null);
    }

    /**
     * With costs if the period is settled, otherwise uses alone.
     *
     * @throws Refusal not found when there is no such period
     */
    public byte[] of(String id) {
        var period = periods.find(id).orElseThrow(() -> Refusal.notFound("period-unknown"));
        var charges = settlements.latest(id).map(head -> settled(head.id())).orElseGet(() -> metered(period));
        return FocusFile.of(id, period.from(), period.to(), charges);
    }

    private List<Charge> settled(UUID settlement) {
        if (actor.has(Role.COORDINATION_OFFICE)) {
            var input = SettlementJson.readInput(settlements.input(settlement));
            return new SettledCharges(input)
                    .of(SettlementJson.readSettlement(settlements.result(settlement)), land -> true);
        }
        var land = actor.staff(Role.LAND_ADMIN).land().orElseThrow(() -> Refusal.forbidden("land-not-named"));
        var statement = settlements.statement(settlement, land);
        return new SettledCharges(SettlementJson.readInput(statement.input()))
                .of(SettlementJson.readSettlement(statement.result()), land.value()::equals);
    }

    private List<Charge> metered(SettlementPeriod period) {
        return views.rows(UsageQuery.between(period.from(), period.to())).stream()
                .map(FocusExports::use)
                .toList();
    }

    private static Charge use(UsageRow row) {
        var month = YearMonth.parse(row.period());
        return new Charge(
                OptionalLong.empty(),
                row.land(),
                row.land(),
                Optional.of(row.authority()),
                Optional.of(row.authorityName()),
                month.atDay(1),
                month.atEndOfMonth(),
                Optional.of(BigDecimal.valueOf(row.units())),
                row.benefit(),
                row.kind() + " " + row.version() + (row.late() ? ", late" : ""),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }
}
