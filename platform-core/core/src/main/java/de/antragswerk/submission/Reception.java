package de.antragswerk.submission;

import de.antragswerk.benefit.Benefit;
import de.antragswerk.benefit.Benefits;
import de.antragswerk.draft.Draft;
import de.antragswerk.draft.DraftId;
import de.antragswerk.draft.DraftStore;
import de.antragswerk.draft.EvidenceStore;
import de.antragswerk.draft.EvidenceStore.Owner;
import de.antragswerk.draft.FileContent;
import de.antragswerk.draft.Responsible;
import de.antragswerk.identity.Citizen;
import de.antragswerk.plugin.FormId;
import de.antragswerk.plugin.FormOffer;
import de.antragswerk.problem.Refusal;
import de.antragswerk.submission.Assembly.Assembled;
import de.antragswerk.submission.SubmitOutcome.Accepted;
import de.antragswerk.submission.SubmitOutcome.Incomplete;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import java.util.function.Consumer;

/**
 * Accepts an Antrag: submission, outbox row and usage record are written in one transaction, by this class and by the
 * observers of {@link SubmissionReceived}. Callers hold the transaction in the citizen's scope.
 */
@ApplicationScoped
class Reception {
    private final SubmissionStore store;
    private final SecuredDays securedDays;
    private final DraftStore drafts;
    private final EvidenceStore files;
    private final Benefits benefits;
    private final Responsible responsible;
    private final Assembly assembly;
    private final Event<SubmissionReceived> received;
    private final Clock clock;

    @Inject
    Reception(
            SubmissionStore store,
            SecuredDays securedDays,
            DraftStore drafts,
            EvidenceStore files,
            Benefits benefits,
            Responsible responsible,
            Assembly assembly,
            Event<SubmissionReceived> received,
            Clock clock) {
        this.store = store;
        this.securedDays = securedDays;
        this.drafts = drafts;
        this.files = files;
        this.benefits = benefits;
        this.responsible = responsible;
        this.assembly = assembly;
        this.received = received;
        this.clock = clock;
    }

    Reception() {
        this(null, null, null, null, null, null, null, null, null);
    }

    SubmitOutcome receive(Citizen citizen, DraftId id) {
        // Waits for a second tab that is sending right now; then the draft is gone and its submission is there.
        var draft = drafts.lock(id);
        if (draft.isEmpty()) {
            return store.byKey(citizen.id(), key(id))
                    .flatMap(store::find)
                    .<SubmitOutcome>map(earlier -> new Accepted(earlier, true))
                    .orElseThrow(() -> Refusal.notFound("draft-unknown"));
        }
        return receive(citizen, draft.get());
    }

    private SubmitOutcome receive(Citizen citizen, Draft draft) {
        var benefit = benefits.require(draft.benefit());
        if (!benefit.serves(draft.form())) {
            throw Refusal.unavailable("form-version-away", 60);
        }
        var offer = offer(citizen, benefit, draft.form().id());
        var now = clock.instant();
        var evidence = files.of(new Owner.OfDraft(draft.id()));
        var parts = new Assembly.Parts(
                benefit,
                draft.form(),
                draft.place(),
                draft.authority(),
                citizen,
                draft.applicationDay().orElseGet(() -> LegalDay.of(now)),
                now,
                LegalDay.of(now),
                draft.answers(),
                evidence,
                Reference.next());
        return accept(parts, offer, draft.caseId(), key(draft.id()), submission -> {
            files.handIn(draft.id(), submission);
            drafts.remove(draft.id());
        });
    }

    SubmitOutcome receive(Citizen citizen, DirectSubmission direct) {
        var key = "api/" + direct.idempotencyKey();
        var earlier = store.byKey(citizen.id(), key);
        if (earlier.isPresent()) {
            return new Accepted(store.find(earlier.get()).orElseThrow(), true);
        }
        var benefit = benefits.require(direct.benefit());
        var offer = offer(citizen, benefit, direct.form());
        var authority = responsible.authorityFor(benefit, direct.place());
        var now = clock.instant();
        var secured = securedDays.openFor(citizen.id(), direct.benefit(), authority, offer.purpose());
        var checked = direct.files().stream()
                .map(file -> files.checked(file.item(), file.filename(), file.content()))
                .toList();
        var parts = new Assembly.Parts(
                benefit,
                offer.current(),
                direct.place(),
                authority,
                citizen,
                secured.map(day -> day.day()).orElseGet(() -> LegalDay.of(now)),
                now,
                LegalDay.of(now),
                direct.answers(),
                checked.stream().map(FileContent::file).toList(),
                Reference.next());
        var caseId = secured.map(day -> day.caseId()).orElseGet(UUID::randomUUID);
        return accept(
                parts,
                offer,
                caseId,
                key,
                submission -> checked.forEach(
                        file -> files.add(new Owner.OfSubmission(submission), citizen.id(), authority, file)));
    }

    private SubmitOutcome accept(
            Assembly.Parts parts, FormOffer offer, UUID caseId, String key, Consumer<UUID> handIn) {
        return switch (assembly.assemble(parts)) {
            case Assembled.Faulty faulty -> new Incomplete(faulty.findings());
            case Assembled.Complete complete -> {
                var row = row(parts, offer, caseId, key);
                store.add(row, complete.document());
                handIn.accept(row.id);
                var summary = SubmissionStore.summary(row);
                received.fire(new SubmissionReceived(
                        summary, parts.citizen().id(), parts.benefit().version(), parts.today()));
                yield new Accepted(summary, false);
            }
        };
    }

    private static FormOffer offer(Citizen citizen, Benefit benefit, FormId form) {
        var offer = benefit.descriptor().offer(form).orElseThrow(() -> Refusal.notFound("form-unknown"));
        if (!citizen.trust().reaches(offer.trustLevel())) {
            throw Refusal.trustTooLow(offer.trustLevel());
        }
        return offer;
    }

    private static SubmissionRow row(Assembly.Parts parts, FormOffer offer, UUID caseId, String key) {
        var row = new SubmissionRow();
        row.id = UUID.randomUUID();
        row.caseId = caseId;
        row.reference = parts.reference();
        row.citizen = parts.citizen().id().value();
        row.authority = parts.authority().value();
        row.benefit = parts.benefit().descriptor().id().value();
        row.form = parts.form().id().value();
        row.formVersion = parts.form().version().toString();
        row.purpose = offer.purpose().name();
        row.place = parts.place().value();
        row.applicationDay = parts.applicationDay();
        row.receivedAt = parts.now();
        row.idempotencyKey = key;
        row.status = SubmissionStatus.RECEIVED.name();
        row.statusAt = parts.now();
        return row;
    }

    private static String key(DraftId id) {
        return "draft/" + id;
    }
}
