package de.antragswerk.costsharing;

import de.antragswerk.audit.AuditTrail;
import de.antragswerk.identity.CurrentActor;
import de.antragswerk.problem.Refusal;
import de.antragswerk.settlement.Bounds;
import de.antragswerk.settlement.Profile;
import de.antragswerk.tenancy.LandKey;
import de.antragswerk.tenancy.scope.InScope;
import de.antragswerk.tenancy.scope.ScopeKind;
import de.antragswerk.tenancy.scope.ScopedConnection;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Who shares costs: the Länder by their agreements, with what was agreed otherwise. A Land sees itself only. */
@ApplicationScoped
public class Members {
    private final ScopedConnection scoped;
    private final CurrentActor actor;
    private final AuditTrail audit;
    private final Clock clock;

    @Inject
    Members(ScopedConnection scoped, CurrentActor actor, AuditTrail audit, Clock clock) {
        this.scoped = scoped;
        this.actor = actor;
        this.audit = audit;
        this.clock = clock;
    }

    Members() {
        this(null, null, null, null);
    }

    /** By key. */
    @InScope(ScopeKind.OVERSIGHT)
    public List<CostMember> all() {
        return scoped.with(connection -> new MemberTable(connection).all());
    }

    /**
     * Notes what the coordination office has agreed with the Land: other days than the agreement's, and bounds.
     *
     * @param from empty for the agreement's first day, likewise {@code until}
     * @throws Refusal not found when the Land takes no part; invalid when the days are reversed
     */
    @InScope(ScopeKind.COORDINATION)
    public CostMember override(LandKey land, Optional<LocalDate> from, Optional<LocalDate> until, Bounds bounds) {
        return scoped.with(connection -> {
            member(connection, land);
            if (from.isPresent()
                    && until.filter(last -> last.isBefore(from.get())).isPresent()) {
                throw Refusal.invalid("member-reversed");
            }
            new MemberTable(connection)
                    .override(land, from.orElse(null), until.orElse(null), bounds, Signature.of(actor, clock));
            var member = member(connection, land);
            if (member.until().isBefore(member.from())) {
                throw Refusal.invalid("member-reversed");
            }
            audit.decided("MEMBER_CHANGED", land + " " + from + " " + until + " " + bounds);
            return member;
        });
    }

    /**
     * How the Land divides its share among its Kommunen; by the coordination office or by the Land's administrator.
     *
     * @param below empty: the Land pays for all
     * @throws Refusal not found when the Land takes no part, or is not the administrator's own
     */
    @InScope(ScopeKind.OVERSIGHT)
    public CostMember below(LandKey land, Optional<Profile> below) {
        return scoped.with(connection -> {
            member(connection, land);
            if (below.isPresent() && !new FigureTable(connection).fits(below.get())) {
                throw Refusal.invalid("figures-unknown");
            }
            new MemberTable(connection).below(land, below, Signature.of(actor, clock));
            audit.administered(land.area(), "MEMBER_BELOW", below.isPresent() ? "KOMMUNEN" : "LAND");
            return member(connection, land);
        });
    }

    private static CostMember member(Connection connection, LandKey land) throws SQLException {
        return new MemberTable(connection)
                .all().stream()
                        .filter(member -> member.land().equals(land))
                        .findFirst()
                        .orElseThrow(() -> Refusal.notFound("land-unknown"));
    }
}
