package de.antragswerk.draft;

import de.antragswerk.benefit.Benefit;
import de.antragswerk.benefit.Benefits;
import de.antragswerk.crisis.CrisisRules;
import de.antragswerk.draft.edit.PageEdit;
import de.antragswerk.identity.CurrentActor;
import de.antragswerk.plugin.BenefitId;
import de.antragswerk.plugin.FormId;
import de.antragswerk.problem.Refusal;
import de.antragswerk.region.Ars;
import de.antragswerk.tenancy.scope.InScope;
import de.antragswerk.tenancy.scope.ScopeKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;

/** The drafts of the signed-in citizen. */
@ApplicationScoped
public class Drafts {
    static final int MOST_DRAFTS = 50;

    private final DraftStore store;
    private final Benefits benefits;
    private final Responsible responsible;
    private final EarlierDay earlierDay;
    private final CrisisRules crisis;
    private final Event<DraftBegun> begun;
    private final CurrentActor actor;
    private final Clock clock;

    @Inject
    Drafts(
            DraftStore store,
            Benefits benefits,
            Responsible responsible,
            EarlierDay earlierDay,
            CrisisRules crisis,
            Event<DraftBegun> begun,
            CurrentActor actor,
            Clock clock) {
        this.store = store;
        this.benefits = benefits;
        this.responsible = responsible;
        this.earlierDay = earlierDay;
        this.crisis = crisis;
        this.begun = begun;
        this.actor = actor;
        this.clock = clock;
    }

    Drafts() {
        this(null, null, null, null, null, null, null, null);
    }

    /**
     * Begins a form. A main application follows the citizen's secured day of application for the same benefit and
     * authority, if there is one that no main application has followed yet.
     */
    @InScope(ScopeKind.CITIZEN)
    public Draft begin(BenefitId benefitId, FormId form, Ars place) {
        var authority = responsible.authorityFor(benefits.require(benefitId), place);
        var benefit = benefits.forNew(benefitId, authority);
        var offer = benefit.descriptor().offer(form).orElseThrow(() -> Refusal.notFound("form-unknown"));
        var citizen = actor.citizen();
        if (!citizen.trust().reaches(offer.trustLevel())) {
            throw Refusal.trustTooLow(offer.trustLevel());
        }
        if (store.count(citizen.id()) >= MOST_DRAFTS) {
            throw Refusal.conflict("too-many-drafts");
        }
        var secured = earlierDay.openFor(citizen.id(), benefitId, authority, offer.purpose());
        var now = clock.instant();
        var draft = new Draft(
                new DraftId(UUID.randomUUID()),
                benefitId,
                offer.current(),
                Optional.of(benefit.version()),
                place,
                authority,
                secured.map(EarlierDay.Secured::caseId).orElseGet(UUID::randomUUID),
                secured.map(EarlierDay.Secured::day),
                crisis.holdingFor(benefit),
                Optional.empty(),
                JsonValue.EMPTY_JSON_OBJECT,
                0,
                now,
                now,
                now.plus(DraftStore.KEPT));
        store.add(citizen.id(), draft);
        begun.fire(new DraftBegun(benefitId, benefit.version(), authority));
        return draft;
    }

    /** The draft, carried to the present version of its form if the plugin no longer serves the draft's own. */
    @InScope(ScopeKind.CITIZEN)
    public Draft require(DraftId id) {
        var draft = store.find(id).orElseThrow(() -> Refusal.notFound("draft-unknown"));
        return benefits.serving(draft.benefit(), draft.pluginVersion(), draft.form())
                .filter(benefit -> !benefit.serves(draft.form()))
                .flatMap(benefit -> upgraded(benefit, draft))
                .orElse(draft);
    }

    private Optional<Draft> upgraded(Benefit benefit, Draft draft) {
        return benefit.descriptor().offer(draft.form().id()).flatMap(offer -> {
            var to = offer.current().version();
            return store.move(draft.id(), to, answers -> benefit.upgrade(draft.form(), to, answers));
        });
    }

    @InScope(ScopeKind.CITIZEN)
    public Optional<Draft> find(DraftId id) {
        return store.find(id);
    }

    @InScope(ScopeKind.CITIZEN)
    public List<Draft> mine() {
        return store.all(actor.citizen().id());
    }

    /**
     * Takes a page from a browser into the answers as they are now, under a lock.
     *
     * @param read as it was before the lock; it may have been changed since
     */
    @InScope(ScopeKind.CITIZEN)
    public EditedDraft edit(Draft read, PageEdit edit) {
        return store.edit(read, edit).orElseThrow(() -> Refusal.notFound("draft-unknown"));
    }

    /**
     * Applies a change that comes from no open page, under a lock. Pages that are open meanwhile will be told of every
     * difference.
     */
    @InScope(ScopeKind.CITIZEN)
    public Draft save(DraftId id, UnaryOperator<JsonObject> change) {
        return store.change(id, change).orElseThrow(() -> Refusal.notFound("draft-unknown"));
    }

    @InScope(ScopeKind.CITIZEN)
    public void discard(DraftId id) {
        if (!store.remove(id)) {
            throw Refusal.notFound("draft-unknown");
        }
    }
}
