package de.antragswerk.checklist;

import de.antragswerk.identity.CurrentActor;
import de.antragswerk.plugin.Finding;
import de.antragswerk.problem.Refusal;
import de.antragswerk.region.Ars;
import de.antragswerk.tenancy.scope.InScope;
import de.antragswerk.tenancy.scope.ScopeKind;
import de.antragswerk.tenancy.scope.ScopedConnection;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/** The checklist for people: what stands how, and what they declare to be done. */
@ApplicationScoped
public class Checklist {
    private final ScopedConnection scoped;
    private final ChecklistItems items;
    private final ChecklistEntries entries;
    private final Readiness readiness;
    private final CurrentActor actor;

    @Inject
    Checklist(
            ScopedConnection scoped,
            ChecklistItems items,
            ChecklistEntries entries,
            Readiness readiness,
            CurrentActor actor) {
        this.scoped = scoped;
        this.items = items;
        this.entries = entries;
        this.readiness = readiness;
        this.actor = actor;
    }

    Checklist() {
        this(null, null, null, null, null);
    }

    /** What is asked for in the area, those of its Land included. */
    @InScope(ScopeKind.ADMINISTRATION)
    public AreaChecklist of(Ars area) {
        return scoped.with(connection -> {
            var stored = stored(connection);
            return new AreaChecklist(area, stored.ofArea(area), stored.entries(area), stored.journal(area));
        });
    }

    /** What stands out in the area, the red ones first. */
    @InScope(ScopeKind.ADMINISTRATION)
    public StatusPage standingOut(Ars area, int page) {
        return scoped.with(connection -> stored(connection).standingOut(Optional.of(area), page));
    }

    /**
     * The same for the coordination office.
     *
     * @param area empty for all Länder
     */
    @InScope(ScopeKind.COORDINATION)
    public StatusPage standingOutAnywhere(Optional<Ars> area, int page) {
        return scoped.with(connection -> stored(connection).standingOut(area, page));
    }

    /** How many items are overdue in the area; those of the Land count for the Land only. */
    @InScope(ScopeKind.ADMINISTRATION)
    public int red(Ars area) {
        return scoped.with(connection -> stored(connection).red(Optional.of(area)));
    }

    @InScope(ScopeKind.COORDINATION)
    public int redAnywhere() {
        return scoped.with(connection -> stored(connection).red(Optional.empty()));
    }

    /** Enters what was done. Whatever is switched on and has become ready by it goes live at once. */
    @InScope(ScopeKind.ADMINISTRATION)
    public EntryOutcome enter(Ars area, EntryWish wish) {
        var check = new EntryCheck(items, area, readiness.today());
        var entry = check.check(wish);
        if (entry.isEmpty()) {
            return new EntryOutcome.Faulty(check.findings());
        }
        return scoped.with(connection -> {
            if (isEnteredOtherwise(connection, entry.get())) {
                return new EntryOutcome.Faulty(List.of(new Finding("/doneOn", "already-entered")));
            }
            entries.add(connection, List.of(entry.get()), actor.staff().name());
            return new EntryOutcome.Stored(readiness.grantAll(connection, area).granted());
        });
    }

    /** Takes a wrong entry back; the journal keeps both. What went live by it stays live. */
    @InScope(ScopeKind.ADMINISTRATION)
    public void withdraw(Ars area, EntryWish wish) {
        var gone = scoped.with(connection -> stored(connection).entries(area).stream()
                .filter(entry -> entry.item().equals(wish.item())
                        && entry.benefit().map(Object::toString).orElse("").equals(wish.benefit())
                        && entry.doneOn().toString().equals(wish.doneOn()))
                .findFirst());
        var entry = gone.orElseThrow(() -> Refusal.notFound("checklist-entry-unknown"));
        scoped.with(connection -> {
            entries.withdraw(connection, entry, actor.staff().name());
            return entry;
        });
    }

    private boolean isEnteredOtherwise(Connection connection, ChecklistEntry wanted) throws SQLException {
        return stored(connection).entries(wanted.area()).stream()
                .anyMatch(known -> known.item().equals(wanted.item())
                        && known.benefit().equals(wanted.benefit())
                        && known.doneOn().equals(wanted.doneOn())
                        && !known.reference().equals(wanted.reference()));
    }

    private StoredChecklist stored(Connection connection) {
        return new StoredChecklist(connection, items, readiness.today());
    }
}
