package de.antragswerk.costsharing;

import de.antragswerk.audit.AuditTrail;
import de.antragswerk.costsharing.Objection.Answer;
import de.antragswerk.costsharing.Objection.State;
import de.antragswerk.identity.CurrentActor;
import de.antragswerk.identity.Role;
import de.antragswerk.plugin.Finding;
import de.antragswerk.problem.Refusal;
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
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Objections of payers: raised by a Land's administrator within the contract's deadline, answered by the coordination office. */
@ApplicationScoped
public class Objections {
    private static final ZoneId GERMANY = ZoneId.of("Europe/Berlin");
    private static final int LONGEST = 4000;
    private final ScopedConnection scoped;
    private final CurrentActor actor;
    private final AuditTrail audit;
    private final Clock clock;

    @Inject
    Objections(ScopedConnection scoped, CurrentActor actor, AuditTrail audit, Clock clock) {
        this.scoped = scoped;
        this.actor = actor;
        this.audit = audit;
        this.clock = clock;
    }

    Objections() {
        this(null, null, null, null);
    }

    /** Against any settlement of the period, the oldest first. */
    @InScope(ScopeKind.OVERSIGHT)
    public List<Objection> of(String period) {
        return scoped.with(connection -> new ObjectionTable(connection).of(period));
    }

    /** Those that wait for an answer, the most urgent first. */
    @InScope(ScopeKind.OVERSIGHT)
    public List<Objection> open() {
        return scoped.with(connection -> new ObjectionTable(connection).open());
    }

    /**
     * Objects to the settlement that holds, for the Land's own or a Kommune's lines.
     *
     * @param payer the Land's key, or the ARS of one of its Kommunen
     * @throws Refusal not found without such a settlement; a conflict when it has been replaced or the deadline is over; invalid with
     *     findings ({@code /payer}, {@code /text})
     */
    @InScope(ScopeKind.OVERSIGHT)
    public Objection raise(UUID settlement, String payer, String text) {
        var land = land();
        return scoped.with(connection -> {
            var head = new SettlementTable(connection)
                    .find(settlement)
                    .orElseThrow(() -> Refusal.notFound("settlement-unknown"));
            var period = new PeriodTable(connection).find(head.period()).orElseThrow();
            check(connection, head, land, payer, text);
            var objection = new Objection(
                    UUID.randomUUID(),
                    settlement,
                    land,
                    payer,
                    text.strip(),
                    actor.staff().name(),
                    clock.instant(),
                    today().plusDays(period.deadlines().answerDays()),
                    State.OPEN,
                    Optional.empty());
            new ObjectionTable(connection).raise(objection);
            audit.administered(land.area(), "OBJECTION_RAISED", objection.id().toString());
            return objection;
        });
    }

    /**
     * @param accepted whether the settlement will be corrected; the correction itself is begun with {@link Periods#correct}
     * @throws Refusal not found without such an objection; a conflict when it is not open any more
     */
    @InScope(ScopeKind.COORDINATION)
    public Objection answer(UUID id, boolean accepted, String text) {
        checkText(text, "/answer");
        return scoped.with(connection -> {
            var objections = new ObjectionTable(connection);
            objections.find(id).orElseThrow(Objections::unknown);
            var answer = new Answer(text.strip(), actor.staff().name(), clock.instant());
            if (!objections.answer(id, accepted ? State.ACCEPTED : State.REJECTED, answer)) {
                throw Refusal.conflict("objection-not-open");
            }
            audit.decided(accepted ? "OBJECTION_ACCEPTED" : "OBJECTION_REJECTED", id.toString());
            return objections.find(id).orElseThrow();
        });
    }

    /** By the Land that raised it. */
    @InScope(ScopeKind.OVERSIGHT)
    public Objection withdraw(UUID id) {
        var land = land();
        return scoped.with(connection -> {
            var objections = new ObjectionTable(connection);
            objections.find(id).orElseThrow(Objections::unknown);
            if (!objections.withdraw(id)) {
                throw Refusal.conflict("objection-not-open");
            }
            audit.administered(land.area(), "OBJECTION_WITHDRAWN", id.toString());
            return objections.find(id).orElseThrow();
        });
    }

    private void check(Connection connection, SettlementHead head, LandKey land, String payer, String text)
            throws SQLException {
        var latest = new SettlementTable(connection).latest(head.period()).orElseThrow();
        if (!latest.id().equals(head.id())) {
            throw Refusal.conflict("settlement-replaced");
        }
        if (today().isAfter(head.objectionsUntil())) {
            throw Refusal.conflict("objection-too-late");
        }
        if (!new ObjectionTable(connection).pays(head.id(), land, payer)) {
            throw Refusal.invalid("objection-faulty", List.of(new Finding("/payer", "no-payer")));
        }
        checkText(text, "/text");
    }

    private static void checkText(String text, String pointer) {
        if (text.isBlank() || text.length() > LONGEST) {
            throw Refusal.invalid(
                    "objection-faulty", List.of(new Finding(pointer, text.isBlank() ? "missing" : "too-long")));
        }
    }

    /** The coordination office does not object to its own settlement, whatever other roles a person of it has. */
    private LandKey land() {
        if (actor.has(Role.COORDINATION_OFFICE)) {
            throw Refusal.forbidden("payers-only");
        }
        return actor.staff(Role.LAND_ADMIN).land().orElseThrow(() -> Refusal.forbidden("land-not-named"));
    }

    private LocalDate today() {
        return clock.instant().atZone(GERMANY).toLocalDate();
    }

    private static Refusal unknown() {
        return Refusal.notFound("objection-unknown");
    }
}
