package de.antragswerk.draft.edit;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Which rendering has last changed what, for the latest few: with it a tab never clashes with itself. Holds pointers and
 * never answers.
 *
 * @param latest the newest last
 * @param forgotten of what was saved up to this revision nothing is known any more
 */
public record Edits(List<Edit> latest, int forgotten) {
    public static final Edits NONE = new Edits(List.of(), 0);
    static final int MOST = 16;
    private static final Pattern IN_AN_ENTRY = Pattern.compile(".*/\\d+/.*");

    public Edits {
        latest = List.copyOf(latest);
    }

    /**
     * What one rendering has changed, in one save or in several that followed each other.
     *
     * @param revision that the last of these saves made
     * @param reshaped groups in which entries may have moved to other positions
     */
    public record Edit(String sheet, int turn, int revision, Set<String> pointers, Set<String> reshaped) {
        public Edit {
            pointers = Set.copyOf(pointers);
            reshaped = Set.copyOf(reshaped);
        }
    }

    /** After a save that came from no page: whoever has a page open is told of every difference. */
    public static Edits unknownUpTo(int revision) {
        return new Edits(List.of(), revision);
    }

    Edits with(Edit edit) {
        var all = new ArrayList<>(latest);
        if (!all.isEmpty() && all.getLast().sheet().equals(edit.sheet())) {
            all.add(joined(all.removeLast(), edit));
        } else {
            all.add(edit);
        }
        return all.size() <= MOST
                ? new Edits(all, forgotten)
                : new Edits(all.subList(1, all.size()), all.getFirst().revision());
    }

    private static Edit joined(Edit before, Edit after) {
        var pointers = new LinkedHashSet<>(before.pointers());
        pointers.addAll(after.pointers());
        var reshaped = new LinkedHashSet<>(before.reshaped());
        reshaped.addAll(after.reshaped());
        return new Edit(after.sheet(), Math.max(before.turn(), after.turn()), after.revision(), pointers, reshaped);
    }

    /** Whether the same rendering has already sent something later. */
    boolean hasOvertaken(Sheet sheet) {
        return latest.stream().anyMatch(edit -> edit.sheet().equals(sheet.id()) && edit.turn() > sheet.turn());
    }

    boolean lastChangedBy(Sheet sheet, String pointer) {
        return latest.reversed().stream()
                .filter(edit -> edit.pointers().contains(pointer))
                .findFirst()
                .map(edit -> edit.sheet().equals(sheet.id()))
                .orElse(false);
    }

    /** Whether the last save came from the same rendering: the button was pressed twice. */
    boolean newestIsOf(Sheet sheet) {
        return !latest.isEmpty() && latest.getLast().sheet().equals(sheet.id());
    }

    /** Whether the pointer may mean another entry by now than when the sheet was rendered. */
    boolean mayHaveMoved(Sheet sheet, String pointer) {
        if (sheet.revision() < forgotten && IN_AN_ENTRY.matcher(pointer + "/").matches()) {
            return true;
        }
        return latest.stream()
                .filter(edit -> edit.revision() > sheet.revision())
                .flatMap(edit -> edit.reshaped().stream())
                .anyMatch(group -> pointer.startsWith(group + "/"));
    }
}
