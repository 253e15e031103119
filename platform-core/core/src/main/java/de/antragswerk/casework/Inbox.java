package de.antragswerk.casework;

import de.antragswerk.audit.AuditTrail;
import de.antragswerk.plugin.Finding;
import de.antragswerk.problem.Refusal;
import de.antragswerk.routing.Distribution;
import de.antragswerk.submission.SubmissionId;
import de.antragswerk.submission.SubmissionStore;
import de.antragswerk.submission.SubmissionSummary;
import de.antragswerk.tenancy.scope.InScope;
import de.antragswerk.tenancy.scope.ScopeKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;

/** What has arrived at the caseworker's authority, newest first. */
@ApplicationScoped
public class Inbox {
    private static final int MOST = 200;

    @PersistenceContext(unitName = "antragswerk")
    private EntityManager entities;

    private final SubmissionStore submissions;
    private final Distribution distribution;
    private final AuditTrail audit;

    @Inject
    Inbox(SubmissionStore submissions, Distribution distribution, AuditTrail audit) {
        this.distribution = distribution;
        this.submissions = submissions;
        this.audit = audit;
    }

    Inbox() {
        this(null, null, null);
    }

    /** @param wanted name of a Postkorb; empty for all of them */
    @InScope(ScopeKind.AUTHORITY)
    public InboxList list(Optional<String> wanted) {
        audit.listed();
        var baskets = distribution.baskets();
        var basket = wanted.filter(baskets::contains);
        return new InboxList(basket, counts(baskets), entries(basket, baskets));
    }

    private List<InboxEntry> entries(Optional<String> basket, List<String> baskets) {
        var first = basket.equals(baskets.stream().findFirst());
        var query = entities.createQuery(
                        "select i, s.summarySealed from InboxItemRow i, SubmissionRow s where s.id = i.submission"
                                + basket.map(one -> first
                                                ? " and (i.basket = :basket or i.basket is null)"
                                                : " and i.basket = :basket")
                                        .orElse("")
                                + " order by i.arrivedAt desc",
                        Object[].class)
                .setMaxResults(MOST);
        basket.ifPresent(one -> query.setParameter("basket", one));
        var rows = query.getResultList();
        var summaries = submissions.summaries(rows.stream()
                .map(columns -> ((InboxItemRow) columns[0]).submission)
                .toList());
        return rows.stream()
                .map(columns -> {
                    var row = (InboxItemRow) columns[0];
                    return entry(row, (String) columns[1], summaries.get(row.submission), baskets);
                })
                .toList();
    }

    /** How much lies in each Postkorb, in their order. */
    private List<BasketCount> counts(List<String> baskets) {
        if (baskets.isEmpty()) {
            return List.of();
        }
        var counts = new HashMap<String, Long>();
        entities.createQuery("select i.basket, count(i) from InboxItemRow i group by i.basket", Object[].class)
                .getResultStream()
                .forEach(columns -> counts.merge(
                        columns[0] == null ? baskets.getFirst() : (String) columns[0], (Long) columns[1], Long::sum));
        return baskets.stream()
                .map(name -> new BasketCount(name, counts.getOrDefault(name, 0L)))
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
                        submissions.find(id).orElseThrow(),
                        distribution.baskets()))
                .orElseThrow(() -> Refusal.notFound("case-unknown"));
    }

    void take(SubmissionId id, String staffId, String staffName) {
        var row = entities.find(InboxItemRow.class, id.value());
        row.takenBy = staffId;
        row.takenByName = staffName;
    }

    /** Where the case can be moved to. */
    List<String> baskets() {
        return distribution.baskets();
    }

    void move(SubmissionId id, String basket) {
        if (!distribution.baskets().contains(basket)) {
            throw Refusal.invalid("basket-unknown", List.of(new Finding("/basket", "unknown")));
        }
        entities.find(InboxItemRow.class, id.value()).basket = basket;
    }

    private InboxEntry entry(InboxItemRow row, String summarySealed, SubmissionSummary summary, List<String> baskets) {
        return new InboxEntry(
                summary,
                submissions.applicantName(row.submission, summarySealed),
                row.arrivedAt,
                Optional.ofNullable(row.takenByName),
                row.basket != null ? row.basket : baskets.stream().findFirst().orElse(""));
    }
}
