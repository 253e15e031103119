package de.antragswerk.region.edition;

import de.antragswerk.identity.CurrentActor;
import de.antragswerk.problem.Refusal;
import de.antragswerk.region.Ars;
import de.antragswerk.region.RegionException;
import de.antragswerk.region.RegionRegister;
import de.antragswerk.region.RegionUnit;
import de.antragswerk.region.Regions;
import de.antragswerk.region.StoredRegister;
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

/**
 * New editions of the register, by hand of an operator: a file is read, checked and shown first, and taken over as a whole when it
 * is confirmed. What is confirmed is compared again, so that nothing stored meanwhile is overlooked.
 */
@ApplicationScoped
public class Editions {
    @PersistenceContext(unitName = "antragswerk")
    private EntityManager entities;

    private final Regions regions;
    private final CurrentActor actor;

    private interface Work<T> {
        T with(Connection connection) throws SQLException;
    }

    @Inject
    Editions(Regions regions, CurrentActor actor) {
        this.regions = regions;
        this.actor = actor;
    }

    Editions() {
        this(null, null);
    }

    /** Checks a GV100AD file and keeps it for confirmation; an edition that waited before is forgotten. */
    @InScope(ScopeKind.OPERATION)
    public PreviewOutcome preview(byte[] file) {
        var by = actor.staff().name();
        return work(connection -> preview(connection, file, by));
    }

    static PreviewOutcome preview(Connection connection, byte[] file, String by) throws SQLException {
        RegionRegister register;
        try {
            register = Gv100ad.parse(file);
            WholeCountry.require(StoredRegister.units(connection), register, file);
        } catch (DamagedFile damaged) {
            return new PreviewOutcome.Damaged(damaged);
        }
        var staged = new StagedRegister(connection);
        staged.lock();
        var stored = StoredRegister.newestEdition(connection);
        if (stored.isPresent() && stored.get().date().isAfter(register.edition())) {
            return new PreviewOutcome.Outdated(register.edition(), stored.get().date());
        }
        if (stored.filter(edition -> edition.checksum().equals(register.checksum()))
                .isPresent()) {
            return new PreviewOutcome.Unchanged(register.edition());
        }
        staged.stage(register, by);
        return new PreviewOutcome.Staged(preview(connection, register));
    }

    /** The edition that waits to be confirmed. */
    @InScope(ScopeKind.OPERATION)
    public Optional<EditionPreview> waiting() {
        return work(Editions::waiting);
    }

    static Optional<EditionPreview> waiting(Connection connection) throws SQLException {
        var register = new StagedRegister(connection).read();
        return register.isPresent() ? Optional.of(preview(connection, register.get())) : Optional.empty();
    }

    private static EditionPreview preview(Connection connection, RegionRegister register) throws SQLException {
        var stored = StoredRegister.newestEdition(connection).map(StoredRegister.Edition::date);
        var gemeinden = register.units().stream()
                .filter(unit -> unit.ars().value().length() == 12)
                .toList();
        return new EditionPreview(
                register.edition(),
                register.checksum(),
                stored,
                gemeinden.size(),
                gemeinden.stream().mapToLong(RegionUnit::population).sum(),
                EditionComparison.between(StoredRegister.units(connection), register.units()));
    }

    /**
     * Takes over the edition that waits.
     *
     * @param checksum of the edition that was shown; another one is refused as {@code edition-not-waiting}
     * @return what was changed
     */
    @InScope(ScopeKind.OPERATION)
    public EditionPreview confirm(String checksum) {
        return work(connection -> {
            var taken = confirm(connection, checksum);
            regions.load(connection);
            return taken;
        });
    }

    static EditionPreview confirm(Connection connection, String checksum) throws SQLException {
        var staged = new StagedRegister(connection);
        staged.lock();
        var register = staged.read()
                .filter(waiting -> waiting.checksum().equals(checksum))
                .orElseThrow(() -> Refusal.conflict("edition-not-waiting"));
        if (StoredRegister.newestEdition(connection)
                .filter(stored -> stored.date().isAfter(register.edition()))
                .isPresent()) {
            throw Refusal.conflict("edition-outdated");
        }
        var preview = preview(connection, register);
        staged.adopt(register, preview.diff().successions().toList(), true);
        return preview;
    }

    /** Forgets the edition that waits. */
    @InScope(ScopeKind.OPERATION)
    public void discard() {
        work(connection -> {
            new StagedRegister(connection).discard();
            return null;
        });
    }

    /** The editions that were taken over, newest first. */
    @InScope(ScopeKind.OPERATION)
    public List<StoredEdition> history() {
        return work(connection -> new EditionBooks(connection).history());
    }

    /** Dissolved units whose successor nobody knows, latest first. */
    @InScope(ScopeKind.OPERATION)
    public List<Orphan> orphans() {
        return work(connection -> new EditionBooks(connection).orphans());
    }

    /** Says where the place of a dissolved key lies now. */
    @InScope(ScopeKind.OPERATION)
    public void nameSuccessor(Ars old, Ars now) {
        work(connection -> {
            nameSuccessor(connection, old, now);
            regions.load(connection);
            return null;
        });
    }

    static void nameSuccessor(Connection connection, Ars old, Ars now) throws SQLException {
        var staged = new StagedRegister(connection);
        staged.lock();
        var books = new EditionBooks(connection);
        var dissolved = books.dissolved(old).orElseThrow(() -> Refusal.invalid("successor-of-nothing"));
        if (old.level() != now.level() || !books.isCurrent(now)) {
            throw Refusal.invalid("successor-unfit");
        }
        staged.succeed(old, now, dissolved);
        staged.touch();
    }

    /** Called at intervals: an edition that was confirmed on another node is read here too. */
    @InScope(ScopeKind.PLATFORM)
    public void refresh() {
        work(connection -> {
            regions.refresh(connection);
            return null;
        });
    }

    private <T> T work(Work<T> work) {
        try {
            // The transaction's own connection: only that one carries the scope.
            return work.with(entities.unwrap(Connection.class));
        } catch (SQLException failure) {
            throw new RegionException(
                    RegionException.Code.UNREADABLE_DATABASE, "the editions cannot be read or stored", failure);
        }
    }
}
