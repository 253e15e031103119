package de.antragswerk.rehearsal;

import de.antragswerk.benefit.Benefit;
import de.antragswerk.benefit.Benefits;
import de.antragswerk.draft.StoredDraft;
import de.antragswerk.draft.StoredDrafts;
import de.antragswerk.plugin.BenefitId;
import de.antragswerk.plugin.FormRef;
import de.antragswerk.problem.Refusal;
import de.antragswerk.submission.LegalDay;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/**
 * Tries an installed version on every stored draft of its benefit. Holds one batch in memory at a time, and takes a few
 * milliseconds for each draft on the thread of the caller, who must be in no transaction.
 */
@ApplicationScoped
public class Rehearsals {
    static final int BATCH = 200;
    private static final UUID BEFORE_ALL = new UUID(0, 0);
    private static final Comparator<FormRef> ORDER =
            Comparator.comparing((FormRef form) -> form.id().value()).thenComparing(FormRef::version);

    /** Drafts by id, after one of them. */
    interface Batches {
        List<StoredDraft> after(UUID last, int most);
    }

    private final Benefits benefits;
    private final StoredDrafts drafts;
    private final RehearsalNote note;
    private final Clock clock;

    @Inject
    Rehearsals(Benefits benefits, StoredDrafts drafts, RehearsalNote note, Clock clock) {
        this.benefits = benefits;
        this.drafts = drafts;
        this.note = note;
        this.clock = clock;
    }

    Rehearsals() {
        this(null, null, null, null);
    }

    /**
     * Leaves an entry in the audit journal, and everything else as it is.
     *
     * @throws Refusal not found when that version is not installed; forbidden for all but the coordination office
     */
    public Rehearsal rehearse(BenefitId benefit, String version) {
        var next = benefits.find(benefit, version).orElseThrow(() -> Refusal.notFound("rollout-version"));
        note.begun(benefit, version);
        return rehearse(next, (last, most) -> drafts.after(benefit, last, most));
    }

    Rehearsal rehearse(Benefit next, Batches batches) {
        var trial = new Trial(benefits, next, LegalDay.of(clock.instant()));
        var tallies = new TreeMap<FormRef, Tally>(ORDER);
        var staying = 0L;
        var batch = batches.after(BEFORE_ALL, BATCH);
        while (!batch.isEmpty()) {
            for (var draft : batch) {
                if (next.serves(draft.form())) {
                    staying++;
                } else {
                    count(tallies, draft.form(), trial, draft);
                }
            }
            batch = batches.after(batch.getLast().id(), BATCH);
        }
        return new Rehearsal(next.descriptor().id(), next.version(), staying, List.copyOf(tallies.values()));
    }

    private static void count(Map<FormRef, Tally> tallies, FormRef form, Trial trial, StoredDraft draft) {
        tallies.put(form, tallies.getOrDefault(form, Tally.none(form)).with(trial.of(draft)));
    }
}
