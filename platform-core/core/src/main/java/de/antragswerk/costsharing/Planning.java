package de.antragswerk.costsharing;

import de.antragswerk.identity.CurrentActor;
import de.antragswerk.identity.Role;
import de.antragswerk.identity.StaffMember;
import de.antragswerk.problem.Refusal;
import de.antragswerk.tenancy.LandKey;
import de.antragswerk.tenancy.scope.InScope;
import de.antragswerk.tenancy.scope.ScopeKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;

/** What planning starts from, for those who are asked to pay: all of it for the coordination office, for others their Land's view. */
@ApplicationScoped
public class Planning {
    private final PlanningTables tables;
    private final CurrentActor actor;

    @Inject
    Planning(PlanningTables tables, CurrentActor actor) {
        this.tables = tables;
        this.actor = actor;
    }

    Planning() {
        this(null, null);
    }

    /** The youngest first; what they are called is no secret. */
    public List<SettlementPeriod> periods() {
        actor.staff();
        return tables.periods();
    }

    /** @throws Refusal not found when there is no such period */
    @InScope(ScopeKind.COORDINATION)
    public PlanningBasis whole(String period) {
        return tables.inCallersScope(period);
    }

    /**
     * As the Land of the signed-in administrator would get it: of other Länder nothing but their sums.
     *
     * @throws Refusal not found when there is no such period; forbidden for whoever administers nothing
     */
    public PlanningBasis ofOwnLand(String period) {
        return tables.folded(period, land(actor.staff()).value());
    }

    private static LandKey land(StaffMember staff) {
        return Stream.of(Role.LAND_ADMIN, Role.AUTHORITY_ADMIN)
                .flatMap(role -> staff.areas(role).stream())
                .findFirst()
                .map(LandKey::of)
                .orElseThrow(() -> Refusal.forbidden("land-not-named"));
    }
}
