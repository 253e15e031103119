package de.antragswerk.web.costsharing;

import de.antragswerk.costsharing.CostKeys;
import de.antragswerk.costsharing.Periods;
import de.antragswerk.costsharing.ReadyProfile;
import de.antragswerk.costsharing.SettlementPeriod;
import de.antragswerk.problem.Refusal;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.stream.Collectors;

/** What every page below a settlement period needs: the period of the address, and what amounts can be divided by. */
@Singleton
public class OpenPeriods {
    private final Periods periods;
    private final CostKeys keys;

    @Inject
    public OpenPeriods(Periods periods, CostKeys keys) {
        this.periods = periods;
        this.keys = keys;
    }

    SettlementPeriod require(String id) {
        return periods.find(id).orElseThrow(() -> Refusal.notFound("period-unknown"));
    }

    Profiles profiles() {
        var ready = keys.profiles();
        return new Profiles(
                ready.stream()
                        .collect(Collectors.toMap(
                                ReadyProfile::id, ReadyProfile::profile, (first, again) -> first, LinkedHashMap::new)),
                ready.stream().collect(Collectors.toMap(ReadyProfile::id, ReadyProfile::name)),
                keys.figures());
    }

    /** @param rest of the address below the period, with its notice */
    static Response to(String period, String rest) {
        return Response.seeOther(URI.create("/koordination/abrechnung/" + period + rest))
                .build();
    }
}
