package de.antragswerk.postbox;

import de.antragswerk.identity.CurrentActor;
import de.antragswerk.problem.Refusal;
import de.antragswerk.sealing.Sealing;
import de.antragswerk.submission.StatusReached;
import de.antragswerk.submission.SubmissionId;
import de.antragswerk.submission.SubmissionStatus;
import de.antragswerk.submission.SubmissionStore;
import de.antragswerk.submission.SubmissionSummary;
import de.antragswerk.tenancy.scope.InScope;
import de.antragswerk.tenancy.scope.ScopeKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The postbox of the signed-in citizen, and the one place where messages are put into postboxes. */
@ApplicationScoped
public class Postbox {
    private static final Set<SubmissionStatus> STILL_TRYING =
            EnumSet.of(SubmissionStatus.RECEIVED, SubmissionStatus.UNDELIVERABLE);

    @PersistenceContext(unitName = "antragswerk")
    private EntityManager entities;

    private final SubmissionStore submissions;
    private final Sealing sealing;
    private final CurrentActor actor;
    private final Clock clock;

    @Inject
    Postbox(SubmissionStore submissions, Sealing sealing, CurrentActor actor, Clock clock) {
        this.submissions = submissions;
        this.sealing = sealing;
        this.actor = actor;
        this.clock = clock;
    }

    Postbox() {
        this(null, null, null, null);
    }

    /** In the transaction of the step: the citizen hears of every step except that we are still trying. */
    void provide(@Observes StatusReached step) {
        if (STILL_TRYING.contains(step.submission().status())) {
            return;
        }
        var row = new MessageRow();
        row.id = UUID.randomUUID();
        row.citizen = step.citizen().value();
        row.authority = step.submission().authority().value();
        row.submission = step.submission().id().value();
        row.kind = step.submission().status().name();
        row.step = row.kind;
        row.textSealed = step.note()
                .map(text -> sealing.seal(step.submission().authority(), place(row.id), text))
                .orElse(null);
        row.providedAt = clock.instant();
        entities.persist(row);
    }

    @InScope(ScopeKind.CITIZEN)
    public List<Message> messages() {
        var rows = entities.createQuery(
                        "select m from MessageRow m where m.citizen = :citizen order by m.providedAt desc",
                        MessageRow.class)
                .setParameter("citizen", actor.citizen().id().value())
                .getResultList();
        var summaries = submissions.summaries(
                rows.stream().map(row -> row.submission).distinct().toList());
        return rows.stream()
                .map(row -> message(row, summaries.get(row.submission)))
                .toList();
    }

    /** Opens a message; the first time is written down and stays. */
    @InScope(ScopeKind.CITIZEN)
    public Message read(MessageId id) {
        var row = entities.find(MessageRow.class, id.value());
        if (row == null) {
            throw Refusal.notFound("message-unknown");
        }
        if (row.firstReadAt == null) {
            row.firstReadAt = clock.instant();
        }
        return message(row, submissions.find(new SubmissionId(row.submission)).orElseThrow());
    }

    @InScope(ScopeKind.CITIZEN)
    public long unread() {
        return entities.createQuery(
                        "select count(m) from MessageRow m where m.citizen = :citizen and m.firstReadAt is null",
                        Long.class)
                .setParameter("citizen", actor.citizen().id().value())
                .getSingleResult();
    }

    private Message message(MessageRow row, SubmissionSummary submission) {
        return new Message(
                new MessageId(row.id),
                submission,
                SubmissionStatus.valueOf(row.kind),
                row.providedAt,
                Optional.ofNullable(row.firstReadAt),
                Optional.ofNullable(row.textSealed).map(text -> sealing.openText(text, place(row.id))));
    }

    private static String place(UUID message) {
        return "message/" + message;
    }
}
