package de.antragswerk.submission;

import de.antragswerk.identity.CitizenId;
import de.antragswerk.problem.Refusal;
import de.antragswerk.sealing.Sealing;
import de.antragswerk.tenancy.AuthorityId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The only place that moves a submission along its ladder. Callers hold the transaction and its scope. */
@ApplicationScoped
public class StatusLadder {
    @PersistenceContext(unitName = "antragswerk")
    private EntityManager entities;

    private final Sealing sealing;
    private final Event<StatusReached> reached;
    private final Clock clock;

    @Inject
    StatusLadder(Sealing sealing, Event<StatusReached> reached, Clock clock) {
        this.sealing = sealing;
        this.reached = reached;
        this.clock = clock;
    }

    StatusLadder() {
        this(null, null, null);
    }

    /** Takes the step, or refuses when the submission is not where the step starts (another tab was faster). */
    public void step(SubmissionId id, SubmissionStatus to, Optional<String> note) {
        var row = entities.find(SubmissionRow.class, id.value(), LockModeType.PESSIMISTIC_WRITE);
        if (row == null) {
            throw Refusal.notFound("submission-unknown");
        }
        if (!SubmissionStatus.valueOf(row.status).next().contains(to)) {
            throw Refusal.conflict("status-changed");
        }
        row.status = to.name();
        row.statusAt = clock.instant();
        record(row, note);
        reached.fire(new StatusReached(SubmissionStore.summary(row), new CitizenId(row.citizen), note));
    }

    /** Writes down the step that the row is on. */
    void record(SubmissionRow row, Optional<String> note) {
        var change = new StatusChangeRow();
        change.id = UUID.randomUUID();
        change.submission = row.id;
        change.citizen = row.citizen;
        change.authority = row.authority;
        change.status = row.status;
        change.at = row.statusAt;
        change.noteSealed = note.map(text -> sealing.seal(AuthorityId.of(row.authority), place(change.id), text))
                .orElse(null);
        entities.persist(change);
    }

    public List<Step> history(SubmissionId id) {
        return entities.createQuery(
                        "select c.id, c.status, c.at, c.noteSealed from StatusChangeRow c where c.submission = :id order by c.at",
                        Object[].class)
                .setParameter("id", id.value())
                .getResultStream()
                .map(this::read)
                .toList();
    }

    private Step read(Object[] columns) {
        var note =
                Optional.ofNullable((String) columns[3]).map(text -> sealing.openText(text, place((UUID) columns[0])));
        return new Step(SubmissionStatus.valueOf((String) columns[1]), (Instant) columns[2], note);
    }

    private static String place(UUID change) {
        return "step/" + change;
    }
}
