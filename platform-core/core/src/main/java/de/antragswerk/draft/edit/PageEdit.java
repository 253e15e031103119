package de.antragswerk.draft.edit;

import de.antragswerk.draft.edit.Edits.Edit;
import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Takes a page that comes from a browser into the draft as it is by now: three values for each field, the one that was
 * shown, the one that was sent and the one that is stored. A field that nobody touched keeps what is stored, a field
 * that only this page changed takes what was sent, and what was changed in both places is nobody's but the citizen's to
 * decide.
 */
public record PageEdit(AskedPage page, Sent sent) {

    /** @param revision of these answers */
    public Merged into(JsonObject answers, int revision, Edits edits) {
        if (edits.hasOvertaken(sent.sheet())) {
            return new Merged(answers, edits, List.of(), Set.of(), Set.of(), false);
        }
        var run = new Run(answers, revision, edits, Shown.of(page.view(answers)));
        sent.answers().forEach(run::field);
        return run.merged();
    }

    private Sheet sheet() {
        return sent.sheet();
    }

    /** The merging of one page; its parts fill up while the fields are looked at one by one. */
    private final class Run {
        private final JsonObject answers;
        private final int revision;
        private final Edits edits;
        private final Shown now;
        private final Map<String, List<String>> taken = new LinkedHashMap<>();
        private final List<Clash> clashes = new ArrayList<>();
        private final Set<String> newer = new LinkedHashSet<>();

        Run(JsonObject answers, int revision, Edits edits, Shown now) {
            this.answers = answers;
            this.revision = revision;
            this.edits = edits;
            this.now = now;
        }

        void field(String pointer, List<String> texts) {
            var mine = Shown.clean(texts);
            var stored = stored(pointer);
            var untouched = Shown.same(mine, sheet().shown().at(pointer));
            if (sent.undecided().contains(pointer)) {
                clashes.add(new Clash(pointer, mine, stored));
            } else if (isOnlyMine(pointer)) {
                taken.put(pointer, texts);
            } else if (untouched) {
                noteNewer(pointer, stored);
            } else if (isUnchanged(pointer, stored)) {
                taken.put(pointer, texts);
            } else if (!Shown.same(mine, stored) && !meansTheSame(pointer, texts, stored)) {
                clashes.add(new Clash(pointer, mine, stored));
            }
        }

        /** An answer may be hidden by now, and come back with this very page. */
        private List<String> stored(String pointer) {
            return now.shows(pointer) ? now.at(pointer) : RawAnswer.at(answers, pointer);
        }

        /** Nobody else has changed it since this sheet was rendered. */
        private boolean isOnlyMine(String pointer) {
            return sheet().isOf(revision)
                    || !edits.mayHaveMoved(sheet(), pointer) && edits.lastChangedBy(sheet(), pointer);
        }

        private void noteNewer(String pointer, List<String> stored) {
            if (!Shown.same(stored, sheet().shown().at(pointer))) {
                newer.add(pointer);
            }
        }

        private boolean isUnchanged(String pointer, List<String> stored) {
            return Shown.same(stored, sheet().shown().at(pointer)) && !edits.mayHaveMoved(sheet(), pointer);
        }

        /** Somebody who types {@code 1234,5} means the {@code 1.234,50} that is stored. */
        private boolean meansTheSame(String pointer, List<String> texts, List<String> stored) {
            if (stored.isEmpty() || edits.mayHaveMoved(sheet(), pointer)) {
                return false;
            }
            var after = Shown.of(page.view(page.merge(answers, Map.of(pointer, texts))));
            return Shown.same(after.at(pointer), stored);
        }

        Merged merged() {
            var asked = page.merge(answers, taken);
            var hidden = unasked(asked);
            // an answer that was asked for until this very page hid it is kept as it was entered, and not sent
            var saved = hidden.isEmpty() ? asked : page.merge(page.merge(answers, only(hidden)), taken);
            var fits = clashes.isEmpty() && fits(sent.reshaping());
            return new Merged(
                    fits ? reshaped(saved) : saved,
                    edits.with(edit(Shown.of(page.view(saved)), fits)),
                    clashes,
                    newer,
                    hidden.stream().filter(pointer -> !isKept(pointer, saved)).collect(Collectors.toSet()),
                    !fits && !edits.newestIsOf(sheet()));
        }

        /** In the draft's spelling, which may differ from what was entered. */
        private boolean isKept(String pointer, JsonObject saved) {
            var kept = RawAnswer.at(saved, pointer);
            return !kept.equals(RawAnswer.at(answers, pointer)) || kept.equals(Shown.clean(taken.get(pointer)));
        }

        private Set<String> unasked(JsonObject saved) {
            var after = Shown.of(page.view(saved));
            return taken.keySet().stream()
                    .filter(pointer -> !Shown.clean(taken.get(pointer)).isEmpty())
                    .filter(pointer -> after.at(pointer).isEmpty())
                    .collect(Collectors.toSet());
        }

        private Map<String, List<String>> only(Set<String> pointers) {
            return pointers.stream().collect(Collectors.toMap(pointer -> pointer, taken::get));
        }

        private boolean fits(Reshaping reshaping) {
            return switch (reshaping) {
                case Reshaping.None none -> true;
                case Reshaping.Add add -> isStillTheGroup(add.group());
                case Reshaping.Remove remove -> isStillTheGroup(remove.group()) && isStillTheEntry(remove.entry());
            };
        }

        private boolean isStillTheGroup(String group) {
            return sheet().isOf(revision)
                    || sheet().shown().size(group) == now.size(group) && !edits.mayHaveMoved(sheet(), group + "/0");
        }

        private boolean isStillTheEntry(String entry) {
            return sheet().isOf(revision)
                    || sheet().shown().sameBelow(entry, now)
                    || now.below(entry).stream()
                            .allMatch(pointer ->
                                    Shown.same(now.at(pointer), sheet().shown().at(pointer))
                                            || edits.lastChangedBy(sheet(), pointer));
        }

        private JsonObject reshaped(JsonObject saved) {
            return switch (sent.reshaping()) {
                case Reshaping.None none -> saved;
                case Reshaping.Add add -> page.add(saved, add.group());
                case Reshaping.Remove remove -> page.remove(saved, remove.entry());
            };
        }

        private Edit edit(Shown after, boolean reshaped) {
            var changed = taken.keySet().stream()
                    .filter(pointer -> !after.shows(pointer) || !Shown.same(now.at(pointer), after.at(pointer)))
                    .collect(Collectors.toSet());
            var moved = reshaped && sent.reshaping() instanceof Reshaping.Remove remove
                    ? Set.of(remove.group())
                    : Set.<String>of();
            return new Edit(sheet().id(), sheet().turn(), revision + 1, changed, moved);
        }
    }
}
