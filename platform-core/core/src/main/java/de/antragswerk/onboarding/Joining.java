package de.antragswerk.onboarding;

import de.antragswerk.audit.AuditTrail;
import de.antragswerk.problem.Refusal;
import de.antragswerk.provisioning.FirstAdmin;
import de.antragswerk.provisioning.LandAccess;
import de.antragswerk.provisioning.OneTimeAccess;
import de.antragswerk.tenancy.LandKey;
import de.antragswerk.tenancy.TenancyException;
import de.antragswerk.tenancy.scope.InScope;
import de.antragswerk.tenancy.scope.ScopeKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Brings a Land onto the platform, changes it and takes it off again, each in one transaction: either all of it or nothing.
 * Doing the same twice changes nothing, also at the same moment, because whoever writes a Land holds its lock.
 */
@ApplicationScoped
public class Joining {

    private interface Work<T> {
        T with(Connection connection) throws SQLException;
    }

    private static final String STILL_REFERRED_TO = "23503";

    @PersistenceContext(unitName = "antragswerk")
    private EntityManager entities;

    private final LandStorage storage;
    private final CostPreview costs;
    private final LandAccess access;
    private final AuditTrail audit;

    @Inject
    Joining(LandStorage storage, CostPreview costs, LandAccess access, AuditTrail audit) {
        this.storage = storage;
        this.costs = costs;
        this.access = access;
        this.audit = audit;
    }

    Joining() {
        this(null, null, null, null);
    }

    @InScope(ScopeKind.COORDINATION)
    public List<JoinedLand> laender() {
        return inTransaction(connection -> new LandList(connection).all());
    }

    /** For the coordination office every Land that takes part, for a Land's administrator the own one. */
    @InScope(ScopeKind.OVERSIGHT)
    public LandExported export(LandKey land) {
        return inTransaction(connection -> new LandExport(connection).read(land))
                .map(LandExported::of)
                .orElseThrow(() -> Refusal.notFound("land-unknown"));
    }

    /** Where citizens have begun or sent something; a Land can leave while this is empty. */
    @InScope(ScopeKind.COORDINATION)
    public List<UnderWay> underWay(LandKey land) {
        return inTransaction(connection -> new LandList(connection).underWay(land));
    }

    /** Writes nothing. */
    @InScope(ScopeKind.COORDINATION)
    public Simulation simulate(LandDocument document) {
        return inTransaction(connection -> {
            var before = new LandExport(connection).read(document.key());
            var difference = LandDifference.between(before, document);
            return new Simulation(
                    document,
                    before.isPresent(),
                    difference,
                    difference.added().size(),
                    inTheWay(connection, document.key(), difference),
                    document.authorities().stream().filter(Joining::isSilent).toList(),
                    costs.of(document));
        });
    }

    /**
     * Joins the Land, or changes it when it takes part already.
     *
     * @param document checked by {@link LandReader}
     * @param version of the Land that the change began with; needed only where something changes
     * @param admin to order an account for when the Land joins
     */
    @InScope(ScopeKind.COORDINATION)
    public JoinOutcome store(LandDocument document, Optional<String> version, Optional<FirstAdmin> admin) {
        return inTransaction(connection -> {
            var land = new StoredLand(connection);
            land.lock(document.key());
            var before = new LandExport(connection).read(document.key());
            var wanted = LandExported.of(document);
            if (before.isEmpty()) {
                return join(connection, wanted, admin);
            }
            var present = LandExported.of(before.get());
            if (present.version().equals(wanted.version())) {
                return new JoinOutcome.Unchanged(present);
            }
            return version.equals(Optional.of(present.version()))
                    ? change(connection, present, wanted)
                    : new JoinOutcome.Stale(present);
        });
    }

    private JoinOutcome join(Connection connection, LandExported wanted, Optional<FirstAdmin> admin)
            throws SQLException {
        var document = wanted.document();
        var made = storage.write(connection, document);
        noted(document.key(), "LAND_JOINED", wanted.version());
        return new JoinOutcome.Joined(
                wanted,
                LandDifference.between(Optional.empty(), document),
                made,
                admin.map(one -> access.order(document.key(), one)));
    }

    private JoinOutcome change(Connection connection, LandExported present, LandExported wanted) throws SQLException {
        var document = wanted.document();
        var difference = LandDifference.between(Optional.of(present.document()), document);
        var inTheWay = inTheWay(connection, document.key(), difference);
        if (!inTheWay.isEmpty()) {
            return new JoinOutcome.InUse(inTheWay);
        }
        var made = storage.write(connection, document);
        noted(document.key(), "LAND_CHANGED", wanted.version());
        return new JoinOutcome.Changed(wanted, difference, made);
    }

    /** Orders an account for the one who is to administer the Land first; for a Land that takes part already. */
    @InScope(ScopeKind.COORDINATION)
    public OneTimeAccess orderAccess(LandKey land, FirstAdmin admin) {
        export(land);
        return access.order(land, admin);
    }

    /** Takes the Land off the platform, as long as no citizen has begun or sent anything. */
    @InScope(ScopeKind.COORDINATION)
    public UndoOutcome undo(LandKey land, Optional<String> version) {
        return inTransaction(connection -> {
            new StoredLand(connection).lock(land);
            var present = new LandExport(connection)
                    .read(land)
                    .map(LandExported::of)
                    .orElseThrow(() -> Refusal.notFound("land-unknown"));
            if (version.filter(known -> !known.equals(present.version())).isPresent()) {
                return new UndoOutcome.Stale(present);
            }
            var underWay = new LandList(connection).underWay(land);
            if (!underWay.isEmpty()) {
                return new UndoOutcome.InUse(underWay);
            }
            storage.remove(connection, land);
            access.withdraw(land);
            noted(land, "LAND_UNDONE", present.version());
            return new UndoOutcome.Undone(present.document().authorities().size());
        });
    }

    private void noted(LandKey land, String action, String version) {
        audit.administered(land.area(), action, version);
    }

    private static List<UnderWay> inTheWay(Connection connection, LandKey land, LandDifference difference)
            throws SQLException {
        if (difference.removed().isEmpty()) {
            return List.of();
        }
        var removed = difference.removed().stream().map(AuthorityEntry::area).collect(Collectors.toSet());
        return new LandList(connection)
                .underWay(land).stream()
                        .filter(one -> removed.contains(one.authority().area()))
                        .toList();
    }

    private static boolean isSilent(AuthorityEntry authority) {
        var contact = authority.contact();
        return contact.phone().isEmpty() && contact.email().isEmpty();
    }

    private <T> T inTransaction(Work<T> work) {
        try {
            return work.with(entities.unwrap(Connection.class));
        } catch (SQLException failure) {
            if (STILL_REFERRED_TO.equals(failure.getSQLState())) {
                // a citizen began in the moment between looking and removing
                throw Refusal.conflict("land-in-use");
            }
            throw new TenancyException(
                    TenancyException.Code.UNREADABLE_DATABASE, "the Land cannot be read or stored", failure);
        }
    }
}
