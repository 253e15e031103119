package de.antragswerk.casework;

import de.antragswerk.audit.AuditTrail;
import de.antragswerk.problem.Refusal;
import de.antragswerk.submission.SubmissionId;
import de.antragswerk.submission.SubmissionStore;
import de.antragswerk.submission.SubmissionSummary;
import de.antragswerk.tenancy.scope.InScope;
import de.antragswerk.tenancy.scope.ScopeKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

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
        var rows = entities.createQuery(
                        "select i, s.summarySealed from InboxItemRow i, SubmissionRow s where s.id = i.submission"
                                + " order by i.arrivedAt desc",
                        Object[].class)
                .setMaxResults(MOST)
                .getResultList();
        var summaries = submissions.summaries(rows.stream()
                .map(columns -> ((InboxItemRow) columns[0]).submission)
                .toList());
        return rows.stream()
                .map(columns -> {
                    var row = (InboxItemRow) columns[0];
                    return entry(row, (String) columns[1], summaries.get(row.submission));
                })
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
                .map(columns -> entry(
                        (InboxItemRow) columns[0],
                        (String) columns[1],
                        submissions.find(id).orElseThrow()))
                .orElseThrow(() -> Refusal.notFound("case-unknown"));
    }

    void take(SubmissionId id, String staffId, String staffName) {
        var row = entities.find(InboxItemRow.class, id.value());
        row.takenBy = staffId;
        row.takenByName = staffName;
    }

    private InboxEntry entry(InboxItemRow row, String summarySealed, SubmissionSummary summary) {
        return new InboxEntry(
                summary,
                submissions.applicantName(row.submission, summarySealed),
                row.arrivedAt,
                Optional.ofNullable(row.takenByName));
    }
}
