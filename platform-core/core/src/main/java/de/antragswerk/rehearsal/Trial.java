package de.antragswerk.rehearsal;

import de.antragswerk.benefit.Benefit;
import de.antragswerk.benefit.Benefits;
import de.antragswerk.draft.StoredDraft;
import de.antragswerk.form.Filling;
import de.antragswerk.plugin.FormRef;
import de.antragswerk.problem.Refusal;
import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * Tries one version on drafts, one at a time.
 *
 * @param next the version that is to come
 * @param today the day on which the forms are filled
 */
record Trial(Benefits benefits, Benefit next, LocalDate today) {

    Set<Effect> of(StoredDraft draft) {
        if (draft.answers().isEmpty()) {
            return Set.of(Effect.UNREADABLE);
        }
        try {
            return next.descriptor()
                    .offer(draft.form().id())
                    .map(offer -> compared(draft, draft.answers().get(), offer.current()))
                    .orElse(Set.of(Effect.FAILED));
        } catch (Refusal failed) {
            // The plugin's failure is in the log already, without answers.
            return Set.of(Effect.FAILED);
        }
    }

    private Set<Effect> compared(StoredDraft draft, JsonObject given, FormRef to) {
        var carried = next.upgrade(draft.form(), to.version(), given);
        return new Comparison(given, before(draft, given), filling(next, draft, to, carried)).effects();
    }

    private Optional<Filling> before(StoredDraft draft, JsonObject given) {
        return benefits.serving(next.descriptor().id(), draft.pluginVersion(), draft.form())
                .filter(benefit -> benefit.serves(draft.form()))
                .map(benefit -> filling(benefit, draft, draft.form(), given));
    }

    private Filling filling(Benefit benefit, StoredDraft draft, FormRef form, JsonObject answers) {
        return benefit.engine(form, draft.applicationDay().orElse(today), today, draft.sets())
                .filling(answers);
    }
}
