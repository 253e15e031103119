package de.antragswerk.web.payer;

import de.antragswerk.costsharing.Periods;
import de.antragswerk.costsharing.SettlementHead;
import de.antragswerk.costsharing.SettlementPeriod;
import de.antragswerk.costsharing.StoredSettlements;
import de.antragswerk.tenancy.LandKey;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;

/** The settlements that a Land has a statement of, and the periods that are still running. */
@ApplicationScoped
public class OwnSettlements {
    private final Periods periods;
    private final StoredSettlements settlements;

    @Inject
    OwnSettlements(Periods periods, StoredSettlements settlements) {
        this.periods = periods;
        this.settlements = settlements;
    }

    OwnSettlements() {
        this(null, null);
    }

    /** The youngest first. */
    List<SettlementRow> of(LandKey land) {
        List<SettlementRow> rows = new ArrayList<>();
        for (var period : periods.list()) {
            var holds = true;
            for (var head : settlements.list(period.id())) {
                if (settlements.lands(head.id()).contains(land)) {
                    rows.add(SettlementRow.of(
                            head, holds, settlements.statement(head.id(), land).cents()));
                }
                holds = false;
            }
        }
        return rows;
    }

    List<SettlementPeriod> running() {
        return periods.list().stream()
                .filter(period -> period.state() != SettlementPeriod.State.CLOSED)
                .toList();
    }

    /** Whether it is the one that can be objected to. */
    boolean holds(SettlementHead head) {
        return settlements
                .latest(head.period())
                .filter(latest -> latest.id().equals(head.id()))
                .isPresent();
    }
}
