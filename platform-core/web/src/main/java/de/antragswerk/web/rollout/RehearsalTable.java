package de.antragswerk.web.rollout;

import de.antragswerk.rehearsal.Effect;
import de.antragswerk.rehearsal.Rehearsal;
import de.antragswerk.rehearsal.Tally;
import java.util.List;
import java.util.stream.Stream;

/**
 * The result of a rehearsal on the page.
 *
 * @param shown whether there was one
 * @param staying drafts that the version serves as they are
 */
public record RehearsalTable(boolean shown, boolean passed, long staying, List<Row> rows) {
    static final RehearsalTable NONE = new RehearsalTable(false, true, 0, List.of());

    /**
     * The drafts of one version of one form.
     *
     * @param effects in the order of {@link #effects()}
     */
    public record Row(String form, String from, long drafts, long unchanged, List<Long> effects) {
        private static Row of(Tally tally) {
            return new Row(
                    tally.from().id().value(),
                    tally.from().version().toString(),
                    tally.drafts(),
                    tally.unchanged(),
                    Stream.of(Effect.values()).map(tally::of).toList());
        }
    }

    static RehearsalTable of(Rehearsal rehearsal) {
        return new RehearsalTable(
                true,
                rehearsal.passed(),
                rehearsal.staying(),
                rehearsal.tallies().stream().map(Row::of).toList());
    }

    /** Names of the columns in the texts. */
    public List<String> effects() {
        return Stream.of(Effect.values()).map(Effect::name).toList();
    }
}
