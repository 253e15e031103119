package de.antragswerk.submission;

import de.antragswerk.audit.AuditTrail;
import de.antragswerk.benefit.Benefit;
import de.antragswerk.benefit.Benefits;
import de.antragswerk.crisis.CrisisRules;
import de.antragswerk.draft.Draft;
import de.antragswerk.draft.DraftId;
import de.antragswerk.draft.DraftStore;
import de.antragswerk.draft.EarlierDay;
import de.antragswerk.draft.EvidenceFile;
import de.antragswerk.draft.EvidenceStore;
import de.antragswerk.draft.EvidenceStore.Owner;
import de.antragswerk.draft.FileContent;
import de.antragswerk.draft.Responsible;
import de.antragswerk.identity.Citizen;
import de.antragswerk.plugin.FormId;
import de.antragswerk.plugin.FormOffer;
import de.antragswerk.plugin.FormRef;
import de.antragswerk.problem.Refusal;
import de.antragswerk.region.Ars;
import de.antragswerk.submission.Assembly.Assembled;
import de.antragswerk.submission.SubmitOutcome.Accepted;
import de.antragswerk.submission.SubmitOutcome.Incomplete;
import de.antragswerk.tenancy.AuthorityId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
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
    private final CrisisRules crisis;
    private final Assembly assembly;
    private final AuditTrail audit;
    private final Event<SubmissionReceived> received;
    private final FailureWatch watch;
    private final Clock clock;

    @Inject
    Reception(
            SubmissionStore store,
            SecuredDays securedDays,
            DraftStore drafts,
            EvidenceStore files,
            Benefits benefits,
            Responsible responsible,
            CrisisRules crisis,
            Assembly assembly,
            AuditTrail audit,
            Event<SubmissionReceived> received,
            FailureWatch watch,
            Clock clock) {
        this.store = store;
        this.securedDays = securedDays;
        this.drafts = drafts;
        this.files = files;
        this.benefits = benefits;
        this.responsible = responsible;
        this.crisis = crisis;
        this.assembly = assembly;
        this.audit = audit;
        this.received = received;
        this.watch = watch;
        this.clock = clock;
    }

    Reception() {
        this(null, null, null, null, null, null, null, null, null, null, null, null);
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
        var benefit = benefits.requireServing(draft.benefit(), draft.pluginVersion(), draft.form());
        if (!benefit.serves(draft.form())) {
            throw Refusal.unavailable("form-version-away", 60);
        }
        var offer = offer(citizen, benefit, draft.form().id());
        // The day may also have been secured after the draft was begun.
        var secured = draft.applicationDay()
                .map(day -> new EarlierDay.Secured(draft.caseId(), day))
                .or(() -> securedDays.openFor(citizen.id(), draft.benefit(), draft.authority(), offer.purpose()));
        var incoming = new Incoming(
                benefit,
                offer,
                draft.form(),
                draft.place(),
                draft.authority(),
                draft.sets(),
                draft.answers(),
                files.of(new Owner.OfDraft(draft.id())),
                List.of(),
                key(draft.id()));
        return accept(citizen, incoming, secured, submission -> {
            files.handIn(draft.id(), submission);
            drafts.remove(draft.id());
        });
    }

    SubmitOutcome receive(Citizen citizen, DirectSubmission direct) {
        var key = "api/" + direct.idempotencyKey();
        // Waits for a request with the same key that is under way.
        store.hold(citizen.id(), key);
        var earlier = store.byKey(citizen.id(), key);
        if (earlier.isPresent()) {
            return new Accepted(store.find(earlier.get()).orElseThrow(), true);
        }
        var authority = responsible.authorityFor(benefits.require(direct.benefit()), direct.place());
        var benefit = benefits.forNew(direct.benefit(), authority);
        var offer = offer(citizen, benefit, direct.form());
        DirectFiles.check(
                direct,
                benefit.engine(offer.current(), LegalDay.of(clock.instant())).definition());
        var checked = direct.files().stream()
                .map(file -> files.checked(file.item(), file.filename(), file.content()))
                .toList();
        var incoming = new Incoming(
                benefit,
                offer,
                offer.current(),
                direct.place(),
                authority,
                crisis.holdingFor(benefit),
                direct.answers(),
                checked.stream().map(FileContent::file).toList(),
                direct.remarks(),
                key);
        return accept(
                citizen,
                incoming,
                securedDays.openFor(citizen.id(), direct.benefit(), authority, offer.purpose()),
                submission -> checked.forEach(
                        file -> files.add(new Owner.OfSubmission(submission), citizen.id(), authority, file)));
    }

    /** What a draft and another front end's request have in common. */
    private record Incoming(
            Benefit benefit,
            FormOffer offer,
            FormRef form,
            Ars place,
            AuthorityId authority,
            List<String> sets,
            JsonObject answers,
            List<EvidenceFile> evidence,
            List<String> remarks,
            String key) {}

    private SubmitOutcome accept(
            Citizen citizen, Incoming incoming, Optional<EarlierDay.Secured> secured, Consumer<UUID> handIn) {
        return watch.watched(
                incoming.benefit(), incoming.authority(), () -> accepted(citizen, incoming, secured, handIn));
    }

    private SubmitOutcome accepted(
            Citizen citizen, Incoming incoming, Optional<EarlierDay.Secured> secured, Consumer<UUID> handIn) {
        var now = clock.instant();
        var today = LegalDay.of(now);
        var parts = new Assembly.Parts(
                incoming.benefit(),
                incoming.form(),
                incoming.place(),
                incoming.authority(),
                citizen,
                secured.map(EarlierDay.Secured::day).orElse(today),
                now,
                today,
                incoming.sets(),
                incoming.answers(),
                incoming.evidence(),
                incoming.remarks(),
                Reference.next());
        return switch (assembly.assemble(parts)) {
            case Assembled.Faulty faulty -> new Incomplete(faulty.findings());
            case Assembled.Complete complete -> {
                var caseId = secured.map(EarlierDay.Secured::caseId).orElseGet(UUID::randomUUID);
                var row = row(parts, incoming.offer(), caseId, incoming.key());
                store.add(row, complete.document());
                handIn.accept(row.id);
                audit.submitted(row.id, citizen.id(), incoming.authority());
                var summary = SubmissionStore.summary(row);
                received.fire(new SubmissionReceived(
                        summary,
                        citizen.id(),
                        incoming.benefit().version(),
                        today,
                        incoming.form().id(),
                        complete.facts()));
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
