package de.antragswerk.draft.edit;

import de.antragswerk.form.FormEngine;
import de.antragswerk.form.PageAt;
import de.antragswerk.form.PageView;
import de.antragswerk.plugin.form.FieldType;
import de.antragswerk.plugin.form.FormReader;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A draft and the tabs in which its page stands open, without a server and without a browser. */
final class TwoTabs {
    private static final FormEngine ENGINE = new FormEngine(
            FormReader.read(TwoTabs.class.getResourceAsStream("two-tabs-1.0.json")), LocalDate.of(2026, 11, 22));
    static final EnginePage PAGE =
            new EnginePage(ENGINE, PageAt.once(ENGINE.definition().pages().getFirst()));

    private JsonObject answers = JsonValue.EMPTY_JSON_OBJECT;
    private Edits edits = Edits.NONE;
    private int revision;
    private int sheets;

    JsonObject answers() {
        return answers;
    }

    int revision() {
        return revision;
    }

    Edits edits() {
        return edits;
    }

    PageView view() {
        return PAGE.view(answers);
    }

    Tab open() {
        var tab = new Tab();
        tab.reload();
        return tab;
    }

    Merged receive(Sent sent) {
        var merged = new PageEdit(PAGE, sent).into(answers, revision, edits);
        answers = merged.answers();
        // as it is stored and read again
        edits = EditsJson.read(EditsJson.write(merged.edits()), revision + 1);
        revision++;
        return merged;
    }

    /** Somebody else than a page changes the draft. */
    void change(JsonObject to) {
        answers = to;
        revision++;
        edits = Edits.unknownUpTo(revision);
    }

    /** What stands in one browser tab. */
    final class Tab {
        Sheet sheet;
        final Map<String, List<String>> fields = new LinkedHashMap<>();

        void reload() {
            sheet = new Sheet("s" + sheets++, 0, revision, Shown.of(view()));
            fill();
        }

        /** As the page's script does with the answer to an autosave. */
        void refresh() {
            sheet = new Sheet(sheet.id(), sheet.turn(), revision, Shown.of(view()));
            fill();
        }

        private void fill() {
            fields.clear();
            view().fields().forEach(field -> {
                var several = field.field().type() instanceof FieldType.MultiChoice;
                fields.put(field.pointer(), several ? field.selected() : List.of(field.entered()));
            });
        }

        Tab enter(String pointer, String text) {
            fields.put(pointer, List.of(text));
            return this;
        }

        Sent sent(Reshaping reshaping) {
            return new Sent(sheet, fields, reshaping, Set.of());
        }

        Merged send() {
            return receive(sent(Reshaping.NONE));
        }

        Merged press(Reshaping button) {
            return receive(sent(button));
        }

        /** The next thing that the script sends. */
        Sent nextTurn() {
            sheet = new Sheet(sheet.id(), sheet.turn() + 1, sheet.revision(), sheet.shown());
            return sent(Reshaping.NONE);
        }
    }
}
