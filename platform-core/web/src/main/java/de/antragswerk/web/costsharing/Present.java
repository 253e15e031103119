package de.antragswerk.web.costsharing;

import de.antragswerk.costsharing.SettlementInputs;
import de.antragswerk.costsharing.SettlementPeriod;
import de.antragswerk.costsharing.StoredSettlements;
import de.antragswerk.settlement.Settle;
import de.antragswerk.settlement.SettlementException;
import de.antragswerk.settlement.SettlementJson;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.UUID;

/** The settlement of a period: the stored one if it is closed, otherwise what it would be now. */
@Singleton
public class Present {
    private final SettlementInputs inputs;
    private final StoredSettlements stored;

    @Inject
    public Present(SettlementInputs inputs, StoredSettlements stored) {
        this.inputs = inputs;
        this.stored = stored;
    }

    /** @throws SettlementException if what is entered so far makes no sense together */
    Settled of(SettlementPeriod period) {
        if (period.closed().isPresent() && period.correction().isEmpty()) {
            return stored(stored.latest(period.id()).orElseThrow().id());
        }
        return now(period);
    }

    Settled stored(UUID settlement) {
        return new Settled(
                SettlementJson.readInput(stored.input(settlement)),
                SettlementJson.readSettlement(stored.result(settlement)));
    }

    /** As it would be settled now, also for a closed period. */
    Settled now(SettlementPeriod period) {
        var input = inputs.of(period.id());
        return new Settled(input, Settle.settle(input));
    }
}
