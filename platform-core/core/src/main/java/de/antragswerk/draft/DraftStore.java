package de.antragswerk.draft;

import de.antragswerk.draft.edit.Edits;
import de.antragswerk.draft.edit.EditsJson;
import de.antragswerk.draft.edit.PageEdit;
import de.antragswerk.identity.CitizenId;
import de.antragswerk.json.Json;
import de.antragswerk.plugin.BenefitId;
import de.antragswerk.plugin.FormId;
import de.antragswerk.plugin.FormRef;
import de.antragswerk.plugin.FormVersion;
import de.antragswerk.region.Ars;
import de.antragswerk.sealing.Sealing;
import de.antragswerk.tenancy.AuthorityId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;

/** Drafts in the database, sealed for their authority. Callers hold the transaction and its scope. */
@ApplicationScoped
public class DraftStore {
    /** § 8a Abs. 3 OZG: deleted 30 days after the last edit. */
    static final Duration KEPT = Duration.ofDays(30);

    @PersistenceContext(unitName = "antragswerk")
    private EntityManager entities;

    private final Sealing sealing;
    private final Clock clock;

    @Inject
    DraftStore(Sealing sealing, Clock clock) {
        this.sealing = sealing;
        this.clock = clock;
    }

    DraftStore() {
        this(null, null);
    }

    void add(CitizenId citizen, Draft draft) {
        var row = new DraftRow();
        row.id = draft.id().value();
        row.citizen = citizen.value();
        row.authority = draft.authority().value();
        row.benefit = draft.benefit().value();
        row.form = draft.form().id().value();
        row.formVersion = draft.form().version().toString();
        row.pluginVersion = draft.pluginVersion().orElse(null);
        row.place = draft.place().value();
        row.caseId = draft.caseId();
        row.applicationDay = draft.applicationDay().orElse(null);
        row.crisisSets = String.join(",", draft.sets());
        row.answersSealed = sealed(row, draft.answers());
        row.revision = draft.revision();
        row.edits = EditsJson.write(Edits.NONE);
        row.createdAt = draft.createdAt();
        row.editedAt = draft.editedAt();
        row.expiresAt = draft.expiresAt();
        entities.persist(row);
    }

    Optional<Draft> find(DraftId id) {
        return Optional.ofNullable(entities.find(DraftRow.class, id.value())).map(this::draft);
    }

    /** The draft, locked until the end of the transaction, so that it is handed in once. */
    public Optional<Draft> lock(DraftId id) {
        return Optional.ofNullable(entities.find(DraftRow.class, id.value(), LockModeType.PESSIMISTIC_WRITE))
                .map(this::draft);
    }

    List<Draft> all(CitizenId citizen) {
        return entities.createQuery(
                        "select d from DraftRow d where d.citizen = :citizen order by d.editedAt desc", DraftRow.class)
                .setParameter("citizen", citizen.value())
                .getResultStream()
                .map(this::draft)
                .toList();
    }

    long count(CitizenId citizen) {
        return entities.createQuery("select count(d) from DraftRow d where d.citizen = :citizen", Long.class)
                .setParameter("citizen", citizen.value())
                .getSingleResult();
    }

    Optional<Draft> change(DraftId id, UnaryOperator<JsonObject> change) {
        return locked(id).map(row -> saved(row, change.apply(answers(row)), Edits.unknownUpTo(row.revision + 1)));
    }

    Optional<EditedDraft> edit(Draft read, PageEdit edit) {
        return locked(read.id()).map(row -> {
            // every change counts the revision up, so the same revision need not be unsealed again
            var answers = row.revision == read.revision() ? read.answers() : answers(row);
            var merged = edit.into(answers, row.revision, EditsJson.read(row.edits, row.revision));
            return new EditedDraft(saved(row, merged.answers(), merged.edits()), merged);
        });
    }

    private Optional<DraftRow> locked(DraftId id) {
        return Optional.ofNullable(entities.find(DraftRow.class, id.value(), LockModeType.PESSIMISTIC_WRITE));
    }

    private Draft saved(DraftRow row, JsonObject answers, Edits edits) {
        row.answersSealed = sealed(row, answers);
        row.carriedFrom = null;
        row.revision++;
        row.edits = EditsJson.write(edits);
        row.editedAt = clock.instant();
        row.expiresAt = row.editedAt.plus(KEPT);
        return draft(row, answers);
    }

    /** The draft in another version of its form; the time of the last edit stays. */
    Optional<Draft> move(DraftId id, FormVersion to, UnaryOperator<JsonObject> upgrade) {
        var row = entities.find(DraftRow.class, id.value(), LockModeType.PESSIMISTIC_WRITE);
        if (row == null || row.formVersion.equals(to.toString())) {
            return Optional.ofNullable(row).map(this::draft);
        }
        var answers = upgrade.apply(answers(row));
        row.answersSealed = sealed(row, answers);
        row.carriedFrom = row.formVersion;
        row.formVersion = to.toString();
        row.revision++;
        row.edits = EditsJson.write(Edits.unknownUpTo(row.revision));
        return Optional.of(draft(row, answers));
    }

    /** Its files go with it. @return whether there was such a draft */
    public boolean remove(DraftId id) {
        return entities.createQuery("delete from DraftRow d where d.id = :id")
                        .setParameter("id", id.value())
                        .executeUpdate()
                > 0;
    }

    private Draft draft(DraftRow row) {
        return draft(row, answers(row));
    }

    private static Draft draft(DraftRow row, JsonObject answers) {
        return new Draft(
                new DraftId(row.id),
                new BenefitId(row.benefit),
                new FormRef(new FormId(row.form), FormVersion.parse(row.formVersion)),
                Optional.ofNullable(row.pluginVersion),
                new Ars(row.place),
                AuthorityId.of(row.authority),
                row.caseId,
                Optional.ofNullable(row.applicationDay),
                row.crisisSets.isEmpty() ? List.of() : List.of(row.crisisSets.split(",")),
                Optional.ofNullable(row.carriedFrom).map(FormVersion::parse),
                answers,
                row.revision,
                row.createdAt,
                row.editedAt,
                row.expiresAt);
    }

    private JsonObject answers(DraftRow row) {
        return Json.object(sealing.open(row.answersSealed, place(row)));
    }

    private String sealed(DraftRow row, JsonObject answers) {
        return sealing.seal(AuthorityId.of(row.authority), place(row), answers.toString());
    }

    private static String place(DraftRow row) {
        return place(row.id);
    }

    /** What the answers are sealed as. */
    static String place(UUID draft) {
        return "draft/" + draft + "/answers";
    }
}
