package de.antragswerk.costsharing;

import de.antragswerk.audit.AuditTrail;
import de.antragswerk.identity.CurrentActor;
import de.antragswerk.plugin.Finding;
import de.antragswerk.problem.Refusal;
import de.antragswerk.tenancy.LandKey;
import de.antragswerk.tenancy.scope.InScope;
import de.antragswerk.tenancy.scope.ScopeKind;
import de.antragswerk.tenancy.scope.ScopedConnection;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What the Länder pay in advance, and what is left at the end of the year. A Land sees its own. */
@ApplicationScoped
public class AdvancePayments {
    private static final long MOST_CENTS = 1_000_000_000_000L;
    private final ScopedConnection scoped;
    private final CurrentActor actor;
    private final AuditTrail audit;
    private final Clock clock;

    @Inject
    AdvancePayments(ScopedConnection scoped, CurrentActor actor, AuditTrail audit, Clock clock) {
        this.scoped = scoped;
        this.actor = actor;
        this.audit = audit;
        this.clock = clock;
    }

    AdvancePayments() {
        this(null, null, null, null);
    }

    /** By Land and day. */
    @InScope(ScopeKind.OVERSIGHT)
    public List<AdvancePayment> of(String period) {
        return scoped.with(connection -> new AdvanceTable(connection).of(period));
    }

    /**
     * Asks a Land for an advance payment.
     *
     * @throws Refusal not found without such a period or Land; invalid when the amount is none
     */
    @InScope(ScopeKind.COORDINATION)
    public AdvancePayment ask(String period, LandKey land, long cents, LocalDate dueOn) {
        if (cents <= 0 || cents > MOST_CENTS) {
            throw Refusal.invalid("payment-faulty", List.of(new Finding("/cents", "no-amount")));
        }
        return scoped.with(connection -> {
            new PeriodTable(connection).find(period).orElseThrow(() -> Refusal.notFound("period-unknown"));
            if (new MemberTable(connection)
                    .all().stream().noneMatch(member -> member.land().equals(land))) {
                throw Refusal.notFound("land-unknown");
            }
            var payment = new AdvancePayment(UUID.randomUUID(), land, period, cents, dueOn, Optional.empty());
            new AdvanceTable(connection).add(payment, Signature.of(actor, clock));
            audit.decided("ADVANCE_ASKED", period + " " + land + " " + cents + " " + dueOn);
            return payment;
        });
    }

    /**
     * Notes that the payment has come in.
     *
     * @param day empty takes a wrong note back
     */
    @InScope(ScopeKind.COORDINATION)
    public void paid(String period, UUID id, Optional<LocalDate> day) {
        scoped.with(connection -> {
            if (!new AdvanceTable(connection).paid(period, id, day, Signature.of(actor, clock))) {
                throw Refusal.notFound("payment-unknown");
            }
            audit.decided(
                    "ADVANCE_PAID", id + " " + day.map(LocalDate::toString).orElse("-"));
            return id;
        });
    }

    /**
     * What each Land still owes or gets back, by the settlement that holds.
     *
     * @throws Refusal a conflict while the period is not closed
     */
    @InScope(ScopeKind.OVERSIGHT)
    public List<YearEnd> balance(String period) {
        return scoped.with(connection -> {
            var latest = new SettlementTable(connection)
                    .latest(period)
                    .orElseThrow(() -> Refusal.conflict("period-not-closed"));
            return new AdvanceTable(connection).balance(latest.id(), period);
        });
    }
}
