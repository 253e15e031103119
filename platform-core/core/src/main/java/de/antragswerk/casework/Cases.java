package de.antragswerk.casework;

import de.antragswerk.audit.AuditTrail;
import de.antragswerk.document.DocumentJson;
import de.antragswerk.document.Documents;
import de.antragswerk.document.SubmissionDocument;
import de.antragswerk.draft.EvidenceStore;
import de.antragswerk.draft.EvidenceStore.Owner;
import de.antragswerk.draft.FileContent;
import de.antragswerk.identity.CurrentActor;
import de.antragswerk.identity.Role;
import de.antragswerk.plugin.Finding;
import de.antragswerk.problem.Refusal;
import de.antragswerk.submission.StatusLadder;
import de.antragswerk.submission.SubmissionId;
import de.antragswerk.submission.SubmissionStatus;
import de.antragswerk.submission.SubmissionStore;
import de.antragswerk.tenancy.scope.InScope;
import de.antragswerk.tenancy.scope.ScopeKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The cases of the caseworker's authority. Every way to read one leaves an audit entry, in the same transaction. */
@ApplicationScoped
public class Cases {
    private static final int LONGEST_MESSAGE = 4000;

    private final Inbox inbox;
    private final SubmissionStore submissions;
    private final EvidenceStore files;
    private final StatusLadder ladder;
    private final AuditTrail audit;
    private final Documents documents;
    private final CurrentActor actor;

    @Inject
    Cases(
            Inbox inbox,
            SubmissionStore submissions,
            EvidenceStore files,
            StatusLadder ladder,
            AuditTrail audit,
            Documents documents,
            CurrentActor actor) {
        this.inbox = inbox;
        this.submissions = submissions;
        this.files = files;
        this.ladder = ladder;
        this.audit = audit;
        this.documents = documents;
        this.actor = actor;
    }

    Cases() {
        this(null, null, null, null, null, null, null);
    }

    @InScope(ScopeKind.AUTHORITY)
    public CaseView open(SubmissionId id) {
        var entry = inbox.require(id);
        return new CaseView(
                entry,
                read(id, "CASE_OPENED"),
                files.of(new Owner.OfSubmission(id.value())),
                ladder.history(id),
                List.copyOf(entry.summary().status().next()),
                inbox.baskets());
    }

    @InScope(ScopeKind.AUTHORITY)
    public byte[] pdf(SubmissionId id) {
        inbox.require(id);
        return documents.pdf(read(id, "PDF_READ"));
    }

    /** The document for the case system. */
    @InScope(ScopeKind.AUTHORITY)
    public String json(SubmissionId id) {
        inbox.require(id);
        return DocumentJson.write(read(id, "JSON_READ")).toString();
    }

    @InScope(ScopeKind.AUTHORITY)
    public FileContent file(SubmissionId id, UUID file) {
        inbox.require(id);
        var content = files.content(new Owner.OfSubmission(id.value()), file)
                .orElseThrow(() -> Refusal.notFound("file-unknown"));
        audit.read(id.value(), submissions.citizenOf(id), "FILE_READ");
        return content;
    }

    @InScope(ScopeKind.AUTHORITY)
    public void takeOver(SubmissionId id) {
        step(id, SubmissionStatus.TAKEN_OVER, Optional.empty());
        var staff = actor.staff(Role.CASEWORKER);
        inbox.take(id, staff.id(), staff.name());
    }

    @InScope(ScopeKind.AUTHORITY)
    public void begin(SubmissionId id) {
        step(id, SubmissionStatus.IN_PROGRESS, Optional.empty());
    }

    /** Tells the citizen what the authority has decided. The platform itself never decides. */
    @InScope(ScopeKind.AUTHORITY)
    public void decide(SubmissionId id, String message) {
        inbox.require(id);
        if (message == null || message.isBlank()) {
            throw Refusal.invalid("message-missing", List.of(new Finding("/message", "required")));
        }
        if (message.length() > LONGEST_MESSAGE) {
            throw Refusal.invalid("message-too-long", List.of(new Finding("/message", "too-long")));
        }
        step(id, SubmissionStatus.DECIDED, Optional.of(message.strip()));
    }

    /** Into another Postkorb of the authority, by hand. */
    @InScope(ScopeKind.AUTHORITY)
    public void move(SubmissionId id, String basket) {
        inbox.require(id);
        inbox.move(id, basket);
        audit.acted(id.value(), submissions.citizenOf(id), "BASKET_MOVED");
    }

    private void step(SubmissionId id, SubmissionStatus to, Optional<String> note) {
        inbox.require(id);
        ladder.step(id, to, note);
        audit.acted(id.value(), submissions.citizenOf(id), to.name());
    }

    private SubmissionDocument read(SubmissionId id, String action) {
        audit.read(id.value(), submissions.citizenOf(id), action);
        return submissions.document(id).orElseThrow(() -> Refusal.notFound("case-unknown"));
    }
}
