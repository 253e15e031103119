package de.antragswerk.submission;

import de.antragswerk.document.DocumentJson;
import de.antragswerk.document.SubmissionDocument;
import de.antragswerk.identity.CitizenId;
import de.antragswerk.plugin.BenefitId;
import de.antragswerk.plugin.FormPurpose;
import de.antragswerk.sealing.Sealing;
import de.antragswerk.tenancy.AuthorityId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** Submissions in the database. Callers hold the transaction and its scope; what they cannot see is not there. */
@ApplicationScoped
public class SubmissionStore {
    private static final int MOST_LISTED = 200;

    @PersistenceContext(unitName = "antragswerk")
    private EntityManager entities;

    private final Sealing sealing;
    private final StatusLadder ladder;

    @Inject
    SubmissionStore(Sealing sealing, StatusLadder ladder) {
        this.sealing = sealing;
        this.ladder = ladder;
    }

    SubmissionStore() {
        this(null, null);
    }

    /** Lets only one transaction at a time go on with this key; ends with the transaction. */
    void hold(CitizenId citizen, String idempotencyKey) {
        entities.createNativeQuery("select pg_advisory_xact_lock(hashtextextended(?1, 0))")
                .setParameter(1, citizen.value() + "/" + idempotencyKey)
                .getResultList();
    }

    Optional<SubmissionId> byKey(CitizenId citizen, String idempotencyKey) {
        return entities.createQuery(
                        "select s.id from SubmissionRow s where s.citizen = :citizen and s.idempotencyKey = :key",
                        UUID.class)
                .setParameter("citizen", citizen.value())
                .setParameter("key", idempotencyKey)
                .getResultStream()
                .findFirst()
                .map(SubmissionId::new);
    }

    /** Everything in one go: the row, its sealed document and its first step. */
    void add(SubmissionRow row, SubmissionDocument document) {
        var authority = AuthorityId.of(row.authority);
        row.summarySealed = sealing.seal(authority, place(row.id, "summary"), document.applicantName());
        entities.persist(row);
        var stored = new DocumentRow();
        stored.submission = row.id;
        stored.citizen = row.citizen;
        stored.authority = row.authority;
        stored.payloadSealed = sealing.seal(
                authority,
                place(row.id, "payload"),
                DocumentJson.write(document).toString());
        entities.persist(stored);
        ladder.record(row, Optional.empty());
        entities.flush();
    }

    public List<SubmissionSummary> ofCitizen(CitizenId citizen) {
        return entities.createQuery(
                        "select s from SubmissionRow s where s.citizen = :citizen order by s.receivedAt desc",
                        SubmissionRow.class)
                .setParameter("citizen", citizen.value())
                .setMaxResults(MOST_LISTED)
                .getResultStream()
                .map(SubmissionStore::summary)
                .toList();
    }

    public Optional<SubmissionSummary> find(SubmissionId id) {
        return Optional.ofNullable(entities.find(SubmissionRow.class, id.value()))
                .map(SubmissionStore::summary);
    }

    public Optional<SubmissionDocument> document(SubmissionId id) {
        return Optional.ofNullable(entities.find(DocumentRow.class, id.value()))
                .map(row -> DocumentJson.read(sealing.open(row.payloadSealed, place(row.submission, "payload"))));
    }

    /** In one query. */
    public Map<UUID, SubmissionSummary> summaries(Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return entities.createQuery("select s from SubmissionRow s where s.id in :ids", SubmissionRow.class)
                .setParameter("ids", ids)
                .getResultStream()
                .collect(Collectors.toMap(row -> row.id, SubmissionStore::summary));
    }

    /** The applicant's name as it stood at the submission. */
    public String applicantName(UUID id, String summarySealed) {
        return sealing.openText(summarySealed, place(id, "summary"));
    }

    public CitizenId citizenOf(SubmissionId id) {
        return new CitizenId(entities.find(SubmissionRow.class, id.value()).citizen);
    }

    static SubmissionSummary summary(SubmissionRow row) {
        return new SubmissionSummary(
                new SubmissionId(row.id),
                row.reference,
                new BenefitId(row.benefit),
                FormPurpose.valueOf(row.purpose),
                AuthorityId.of(row.authority),
                row.applicationDay,
                row.receivedAt,
                SubmissionStatus.valueOf(row.status),
                row.statusAt,
                row.caseId);
    }

    private static String place(UUID id, String part) {
        return "submission/" + id + "/" + part;
    }
}
