package de.antragswerk.submission;

import de.antragswerk.audit.AuditTrail;
import de.antragswerk.document.Documents;
import de.antragswerk.draft.DraftId;
import de.antragswerk.draft.EvidenceStore;
import de.antragswerk.draft.EvidenceStore.Owner;
import de.antragswerk.draft.FileContent;
import de.antragswerk.identity.CurrentActor;
import de.antragswerk.problem.Refusal;
import de.antragswerk.tenancy.scope.InScope;
import de.antragswerk.tenancy.scope.ScopeKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/** What the signed-in citizen has sent. */
@ApplicationScoped
public class Submissions {
    private final SubmissionStore store;
    private final Reception reception;
    private final StatusLadder ladder;
    private final EvidenceStore files;
    private final AuditTrail audit;
    private final Documents documents;
    private final CurrentActor actor;

    @Inject
    Submissions(
            SubmissionStore store,
            Reception reception,
            StatusLadder ladder,
            EvidenceStore files,
            AuditTrail audit,
            Documents documents,
            CurrentActor actor) {
        this.store = store;
        this.reception = reception;
        this.ladder = ladder;
        this.files = files;
        this.audit = audit;
        this.documents = documents;
        this.actor = actor;
    }

    Submissions() {
        this(null, null, null, null, null, null, null);
    }

    /** Sends a draft. However often and from wherever it is called, a draft makes one submission. */
    @InScope(ScopeKind.CITIZEN)
    public SubmitOutcome submit(DraftId draft) {
        return reception.receive(actor.citizen(), draft);
    }

    /** Sends an Antrag that another front end filled. The same idempotency key makes one submission. */
    @InScope(ScopeKind.CITIZEN)
    public SubmitOutcome submit(DirectSubmission direct) {
        return reception.receive(actor.citizen(), direct);
    }

    @InScope(ScopeKind.CITIZEN)
    public List<SubmissionSummary> mine() {
        return store.ofCitizen(actor.citizen().id());
    }

    @InScope(ScopeKind.CITIZEN)
    public SubmissionView require(SubmissionId id) {
        var summary = store.find(id).orElseThrow(() -> Refusal.notFound("submission-unknown"));
        return new SubmissionView(
                summary,
                store.document(id).orElseThrow(),
                ladder.history(id),
                files.of(new Owner.OfSubmission(id.value())),
                audit.readersOf(id.value()));
    }

    @InScope(ScopeKind.CITIZEN)
    public FileContent file(SubmissionId id, UUID file) {
        return files.content(new Owner.OfSubmission(id.value()), file)
                .orElseThrow(() -> Refusal.notFound("file-unknown"));
    }

    @InScope(ScopeKind.CITIZEN)
    public byte[] pdf(SubmissionId id) {
        return documents.pdf(store.document(id).orElseThrow(() -> Refusal.notFound("submission-unknown")));
    }
}
