package de.antragswerk.casework;

import de.antragswerk.audit.AuditTrail;
import de.antragswerk.problem.Refusal;
import de.antragswerk.submission.SubmissionId;
import de.antragswerk.submission.SubmissionStore;
import de.antragswerk.tenancy.scope.InScope;
import de.antragswerk.tenancy.scope.ScopeKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What has arrived at the caseworker's authority, newest first. */
@ApplicationScoped
public class Inbox {
    private static final int MOST = 200;

    @PersistenceContext(unitName = "antragswerk")
    private EntityManager entities;

    private final SubmissionStore submissions;
    private final AuditTrail audit;

    @Inject
    Inbox(SubmissionStore submissions, AuditTrail audit) {
        this.submissions = submissions;
        this.audit = audit;
    }

    Inbox() {
        this(null, null);
    }

    @InScope(ScopeKind.AUTHORITY)
    public List<InboxEntry> entries() {
        audit.listed();
        return entities.createQuery(
                        "select i, s.summarySealed from InboxItemRow i, SubmissionRow s where s.id = i.submission"
                                + " order by i.arrivedAt desc",
                        Object[].class)
                .setMaxResults(MOST)
                .getResultStream()
                .map(columns -> entry((InboxItemRow) columns[0], (String) columns[1]))
                .toList();
    }

    /** The entry of a case that this authority has; everything else is not there. */
    InboxEntry require(SubmissionId id) {
        return entities.createQuery(
                        "select i, s.summarySealed from InboxItemRow i, SubmissionRow s where s.id = i.submission"
                                + " and i.submission = :id",
                        Object[].class)
                .setParameter("id", id.value())
                .getResultStream()
                .findFirst()
                .map(columns -> entry((InboxItemRow) columns[0], (String) columns[1]))
                .orElseThrow(() -> Refusal.notFound("case-unknown"));
    }

    void take(SubmissionId id, String staffId, String staffName) {
        var row = entities.find(InboxItemRow.class, id.value());
        row.takenBy = staffId;
        row.takenByName = staffName;
    }

    private InboxEntry entry(InboxItemRow row, String summarySealed) {
        UUID id = row.submission;
        return new InboxEntry(
                submissions.find(new SubmissionId(id)).orElseThrow(),
                submissions.applicantName(id, summarySealed),
                row.arrivedAt,
                Optional.ofNullable(row.takenByName));
    }
}
