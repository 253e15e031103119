package de.antragswerk.web.draft;

import de.antragswerk.benefit.Benefits;
import de.antragswerk.draft.Draft;
import de.antragswerk.draft.DraftId;
import de.antragswerk.draft.Drafts;
import de.antragswerk.intake.Intakes;
import de.antragswerk.problem.Refusal;
import de.antragswerk.web.form.FormTexts;
import de.antragswerk.web.page.German;
import de.antragswerk.web.page.Wording;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Set;

/** Opens drafts by the id in an address. */
@Singleton
class OpenDrafts {
    private static final int RETRY_SECONDS = 60;
    private final Drafts drafts;
    private final Benefits benefits;
    private final Wording wording;
    private final Nearby nearby;
    private final Intakes intakes;

    @Inject
    OpenDrafts(Drafts drafts, Benefits benefits, Wording wording, Nearby nearby, Intakes intakes) {
        this.drafts = drafts;
        this.benefits = benefits;
        this.wording = wording;
        this.nearby = nearby;
        this.intakes = intakes;
    }

    static DraftId id(String text) {
        return DraftId.parse(text).orElseThrow(() -> Refusal.notFound("draft-unknown"));
    }

    OpenDraft open(String id) {
        return open(drafts.require(id(id)));
    }

    OpenDraft open(Draft draft) {
        var benefit = benefits.requireServing(draft.benefit(), draft.pluginVersion(), draft.form());
        if (!benefit.serves(draft.form())) {
            throw Refusal.unavailable("form-version-away", RETRY_SECONDS);
        }
        var today = German.today();
        return new OpenDraft(
                draft,
                benefit,
                benefit.engine(draft.form(), draft.applicationDay().orElse(today), today, Set.copyOf(draft.sets())),
                new FormTexts(draft.form().id(), wording.of(benefit), wording.language(), intakes.origins(draft.id())),
                nearby.of(draft.place()));
    }
}
