package de.antragswerk.crisis;

import de.antragswerk.audit.AuditTrail;
import de.antragswerk.benefit.Benefit;
import de.antragswerk.benefit.Benefits;
import de.antragswerk.crisis.CrisisRule.Ground;
import de.antragswerk.identity.CurrentActor;
import de.antragswerk.plugin.CrisisSet;
import de.antragswerk.problem.Refusal;
import de.antragswerk.tenancy.TenancyException;
import de.antragswerk.tenancy.scope.InScope;
import de.antragswerk.tenancy.scope.ScopeKind;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javax.sql.DataSource;

/** Whether crisis sets hold, and the coordination office's switch. Reading needs no scope. */
@ApplicationScoped
public class CrisisRules {
    private static final ZoneId GERMANY = ZoneId.of("Europe/Berlin");

    private interface Work<T> {
        T on(StoredCrisisSets stored) throws SQLException;
    }

    @Resource(lookup = "jdbc/antragswerk")
    private DataSource dataSource;

    @PersistenceContext(unitName = "antragswerk")
    private EntityManager entities;

    private final Benefits benefits;
    private final CurrentActor actor;
    private final AuditTrail audit;
    private final Clock clock;

    @Inject
    CrisisRules(Benefits benefits, CurrentActor actor, AuditTrail audit, Clock clock) {
        this.benefits = benefits;
        this.actor = actor;
        this.audit = audit;
        this.clock = clock;
    }

    CrisisRules() {
        this(null, null, null, null);
    }

    /** The sets of the benefit that hold for what is begun now. */
    public List<String> holdingFor(Benefit benefit) {
        var known = benefit.crisisSets().stream().map(CrisisSet::id).toList();
        return known.isEmpty()
                ? List.of()
                : read(stored -> stored.on(today())).stream()
                        .filter(known::contains)
                        .toList();
    }

    /** Every set that an active plugin knows or that was ever switched on, by id. */
    public List<CrisisRule> all() {
        var offered = benefits.available().stream()
                .flatMap(descriptor -> benefits.find(descriptor.id()).stream())
                .flatMap(CrisisRules::offers)
                .toList();
        var switched = read(StoredCrisisSets::all);
        return Stream.concat(offered.stream().map(Offer::id), switched.stream().map(SwitchedSet::id))
                .distinct()
                .sorted()
                .map(id -> new CrisisRule(
                        id,
                        offered.stream()
                                .filter(offer -> offer.id().equals(id))
                                .map(Offer::ground)
                                .toList(),
                        switched.stream().filter(set -> set.id().equals(id)).findFirst()))
                .toList();
    }

    /** Who switched what and when, the youngest first. */
    @InScope(ScopeKind.COORDINATION)
    public List<CrisisStep> steps() {
        return stored(StoredCrisisSets::steps);
    }

    /**
     * Switches a set on, or changes its window. What was begun earlier stays as it is.
     *
     * @param from first day, ISO 8601, also in the past
     * @param until last day, ISO 8601
     * @param reason the legal act that is the occasion
     * @throws Refusal not found when no active plugin knows the set
     */
    @InScope(ScopeKind.COORDINATION)
    public SwitchOutcome switchOn(String id, String from, String until, String reason) {
        if (all().stream()
                .noneMatch(rule -> rule.id().equals(id) && !rule.grounds().isEmpty())) {
            throw Refusal.notFound("crisis-set-unknown");
        }
        var window = new Window(from.strip(), until.strip(), reason.strip(), today());
        if (!window.findings().isEmpty()) {
            return new SwitchOutcome.Faulty(window.findings());
        }
        store(id, true, window.from(), window.until(), reason.strip());
        return new SwitchOutcome.Switched();
    }

    /**
     * Switches a set off before its window ends. What was begun under it keeps it.
     *
     * @throws Refusal not found when it was never switched on; a conflict when it is off already
     */
    @InScope(ScopeKind.COORDINATION)
    public void switchOff(String id, String reason) {
        var before = switched(id).orElseThrow(() -> Refusal.notFound("crisis-set-unknown"));
        if (!before.on()) {
            throw Refusal.conflict("crisis-set-off");
        }
        store(id, false, before.from(), before.until(), reason.isBlank() ? before.reason() : reason.strip());
    }

    private Optional<SwitchedSet> switched(String id) {
        return read(StoredCrisisSets::all).stream()
                .filter(set -> set.id().equals(id))
                .findFirst();
    }

    private void store(String id, boolean on, LocalDate from, LocalDate until, String reason) {
        var set = new SwitchedSet(id, on, from, until, reason, clock.instant());
        stored(stored -> {
            stored.store(set, actor.staff().name());
            return set;
        });
        audit.decided(on ? "CRISIS_SET_ON" : "CRISIS_SET_OFF", id + " " + from + " " + until);
    }

    private <T> T read(Work<T> work) {
        try (var connection = dataSource.getConnection()) {
            return work.on(new StoredCrisisSets(connection));
        } catch (SQLException failure) {
            throw unreadable(failure);
        }
    }

    /** In the scope of the transaction. */
    private <T> T stored(Work<T> work) {
        try {
            return work.on(new StoredCrisisSets(entities.unwrap(Connection.class)));
        } catch (SQLException failure) {
            throw unreadable(failure);
        }
    }

    private LocalDate today() {
        return clock.instant().atZone(GERMANY).toLocalDate();
    }

    private record Offer(String id, Ground ground) {}

    private static Stream<Offer> offers(Benefit benefit) {
        var texts = benefit.texts(Locale.GERMAN);
        return benefit.crisisSets().stream()
                .map(set -> new Offer(
                        set.id(),
                        new Ground(
                                benefit.descriptor().id(), texts.getOrDefault(set.titleKey(), set.id()), set.law())));
    }

    private static TenancyException unreadable(SQLException failure) {
        return new TenancyException(
                TenancyException.Code.UNREADABLE_DATABASE, "the crisis sets cannot be read or written", failure);
    }
}
