package de.antragswerk.web.costsharing;

import de.antragswerk.costsharing.CostPool;
import de.antragswerk.costsharing.SettlementPeriod;
import java.time.LocalDate;
import java.util.List;

/** A settlement period in the list of all. */
public record PeriodLine(String id, LocalDate from, LocalDate to, String state, long plannedCents, long actualCents) {

    static PeriodLine of(SettlementPeriod period, List<CostPool> pools) {
        return new PeriodLine(
                period.id(),
                period.from(),
                period.to(),
                period.state().name(),
                pools.stream().mapToLong(CostPool::plannedCents).sum(),
                pools.stream().mapToLong(CostPool::amountCents).sum());
    }
}
