package de.antragswerk.submission;

import de.antragswerk.benefit.Benefit;
import de.antragswerk.benefit.Benefits;
import de.antragswerk.crisis.CrisisRules;
import de.antragswerk.draft.Draft;
import de.antragswerk.draft.DraftId;
import de.antragswerk.draft.DraftStore;
import de.antragswerk.draft.EarlierDay;
import de.antragswerk.draft.EvidenceStore;
import de.antragswerk.draft.EvidenceStore.Owner;
import de.antragswerk.draft.FileContent;
import de.antragswerk.draft.Responsible;
import de.antragswerk.identity.Citizen;
import de.antragswerk.plugin.FormId;
import de.antragswerk.plugin.FormOffer;
import de.antragswerk.problem.Refusal;
import de.antragswerk.submission.SubmitOutcome.Accepted;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;

/**
 * The two ways by which an Antrag comes in, from a draft and from another front end: which version of the benefit it is for, which files
 * belong to it, and that it comes in once. Callers hold the transaction in the citizen's scope.
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
    private final Acceptance acceptance;
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
            Acceptance acceptance,
            Clock clock) {
        this.store = store;
        this.securedDays = securedDays;
        this.drafts = drafts;
        this.files = files;
        this.benefits = benefits;
        this.responsible = responsible;
        this.crisis = crisis;
        this.acceptance = acceptance;
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
        return acceptance.accept(citizen, incoming, secured, submission -> {
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
        return acceptance.accept(
                citizen,
                incoming,
                securedDays.openFor(citizen.id(), direct.benefit(), authority, offer.purpose()),
                submission -> checked.forEach(
                        file -> files.add(new Owner.OfSubmission(submission), citizen.id(), authority, file)));
    }

    private static FormOffer offer(Citizen citizen, Benefit benefit, FormId form) {
        var offer = benefit.descriptor().offer(form).orElseThrow(() -> Refusal.notFound("form-unknown"));
        if (!citizen.trust().reaches(offer.trustLevel())) {
            throw Refusal.trustTooLow(offer.trustLevel());
        }
        return offer;
    }

    private static String key(DraftId id) {
        return "draft/" + id;
    }
}
