package de.antragswerk.folder;

import de.antragswerk.draft.Draft;
import de.antragswerk.draft.Drafts;
import de.antragswerk.draft.EditedDraft;
import de.antragswerk.draft.edit.PageEdit;
import de.antragswerk.identity.CurrentActor;
import de.antragswerk.plugin.fact.Fact;
import de.antragswerk.problem.Refusal;
import de.antragswerk.sealing.CitizenKeys;
import de.antragswerk.tenancy.scope.InScope;
import de.antragswerk.tenancy.scope.ScopeKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The folder of the signed-in citizen. Nothing is kept without their consent (Art. 6 Abs. 1 lit. a DSGVO). */
@ApplicationScoped
public class Folder {
    @PersistenceContext(unitName = "antragswerk")
    private EntityManager entities;

    private final CitizenKeys keys;
    private final Drafts drafts;
    private final CurrentActor actor;
    private final Clock clock;

    @Inject
    Folder(CitizenKeys keys, Drafts drafts, CurrentActor actor, Clock clock) {
        this.keys = keys;
        this.drafts = drafts;
        this.actor = actor;
        this.clock = clock;
    }

    Folder() {
        this(null, null, null, null);
    }

    /** What is asked of the database. */
    private interface Work<T> {
        T of(StoredFolder folder) throws SQLException;
    }

    static String place(Fact fact) {
        return "folder/" + fact.key();
    }

    /** Whether the citizen has consented. */
    @InScope(ScopeKind.CITIZEN)
    public boolean isOpen() {
        return in(StoredFolder::isOpen);
    }

    /** The citizen consents. */
    @InScope(ScopeKind.CITIZEN)
    public void open() {
        keys.provide(actor.citizen().id());
        in(folder -> {
            folder.open(clock.instant());
            return true;
        });
    }

    /** The citizen withdraws: everything is gone at once, the key too. */
    @InScope(ScopeKind.CITIZEN)
    public void close() {
        in(folder -> {
            folder.close();
            return true;
        });
        keys.destroy(actor.citizen().id());
    }

    /** Removes every fact with its uses; the consent stays. */
    @InScope(ScopeKind.CITIZEN)
    public void empty() {
        in(folder -> {
            folder.empty();
            return true;
        });
    }

    @InScope(ScopeKind.CITIZEN)
    public void remove(Fact fact) {
        in(folder -> {
            folder.remove(fact);
            return true;
        });
    }

    /** In the order of the catalogue. */
    @InScope(ScopeKind.CITIZEN)
    public List<FolderFact> facts() {
        var key = keys.find(actor.citizen().id());
        if (key.isEmpty()) {
            return List.of();
        }
        return in(folder -> folder.facts(key.get())).stream()
                .sorted(Comparator.comparing(FolderFact::fact))
                .toList();
    }

    /** When what was used again, the newest first. */
    @InScope(ScopeKind.CITIZEN)
    public List<FactUse> uses() {
        return in(StoredFolder::uses);
    }

    /**
     * Keeps facts that an authority has received; what was learned later stays.
     *
     * @throws Refusal without consent
     */
    @InScope(ScopeKind.CITIZEN)
    public void keep(Map<Fact, KeptAnswer> told, FactSource source, LocalDate learnedOn) {
        var key = keys.find(actor.citizen().id()).orElseThrow(() -> Refusal.conflict("folder-without-consent"));
        Map<Fact, String> values = new EnumMap<>(Fact.class);
        told.forEach((fact, answer) -> values.put(fact, key.seal(place(fact), answer.json())));
        in(folder -> {
            folder.keep(values, source, learnedOn);
            return true;
        });
    }

    /** Saves a page into which the citizen has taken over a fact, and notes the use; neither without the other. */
    @InScope(ScopeKind.CITIZEN)
    public EditedDraft takeOver(Draft draft, PageEdit edit, Fact fact) {
        var edited = drafts.edit(draft, edit);
        if (edited.merged().clashes().isEmpty()) {
            in(folder -> {
                folder.used(fact, draft.id(), draft.benefit(), clock.instant());
                return true;
            });
        }
        return edited;
    }

    private <T> T in(Work<T> work) {
        try {
            return work.of(new StoredFolder(
                    entities.unwrap(Connection.class), actor.citizen().id()));
        } catch (SQLException failure) {
            throw new IllegalStateException("the folder cannot be reached", failure);
        }
    }
}
