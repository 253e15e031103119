package de.antragswerk.web.draft;

import de.antragswerk.draft.edit.Clash;
import de.antragswerk.web.form.FieldView;
import de.antragswerk.web.form.FormPage;
import de.antragswerk.web.form.FormPages;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Two answers to one question, side by side. */
record Clashes(PageModel page) {

    /**
     * @param heading of the entry that the question stands in; may be empty
     * @param mine as people read it; empty for no answer, like {@code stored}
     * @param values what goes back into the form for the citizen's own answer
     */
    public record Choice(
            String id, String name, String heading, String label, String mine, String stored, List<String> values) {}

    List<Choice> of(List<Clash> clashes) {
        return clashes.stream().map(this::choice).toList();
    }

    private Choice choice(Clash clash) {
        var draft = page.draft();
        var mine = page.asked().merge(draft.answers(), Map.of(clash.pointer(), clash.mine()));
        var here = page.shown(draft.filling(), false).find(clash.pointer());
        var there = page.shown(draft.engine().filling(mine), false).find(clash.pointer());
        return new Choice(
                FormPages.htmlId(clash.pointer()),
                clash.pointer(),
                here.or(() -> there).map(FormPage.Found::heading).orElse(""),
                here.or(() -> there)
                        .map(found -> found.field().label())
                        .orElseGet(() -> draft.texts().labelOf(clash.pointer())),
                text(there, clash.mine()),
                text(here, clash.stored()),
                clash.mine().isEmpty() ? List.of("") : clash.mine());
    }

    private static String text(Optional<FormPage.Found> found, List<String> raw) {
        return found.map(FormPage.Found::field).map(FieldView::legible).orElseGet(() -> String.join(", ", raw));
    }
}
