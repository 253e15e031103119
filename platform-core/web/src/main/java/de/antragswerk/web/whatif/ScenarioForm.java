package de.antragswerk.web.whatif;

import de.antragswerk.settlement.KeyKind;
import de.antragswerk.settlement.Member;
import de.antragswerk.web.form.FieldView;
import de.antragswerk.web.form.FieldView.Hints;
import de.antragswerk.web.form.FieldView.OptionView;
import de.antragswerk.web.form.FormPage.PageError;
import de.antragswerk.web.page.German;
import de.antragswerk.web.page.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The fields of a scenario with what was entered and what is wrong. */
public final class ScenarioForm {
    /** Fields that belong together. */
    public record Section(String id, String title, String text, List<FieldView> fields) {}

    private final Texts texts = Texts.german();
    private final Basis basis;
    private final Entered entered;
    private final Map<String, String> errors;

    ScenarioForm(Basis basis, Entered entered, Map<String, String> errors) {
        this.basis = basis;
        this.entered = entered;
        this.errors = errors;
    }

    public List<Section> getSections() {
        return List.of(
                section(
                        "neuling",
                        choice("neu", newcomers()),
                        line("name", "", ""),
                        line("einwohner", "numeric", ""),
                        line("ab", "", ""),
                        choice("wie", members(basis.visible())),
                        line("niedrig", "numeric", ""),
                        line("mittel", "numeric", ""),
                        line("hoch", "numeric", "")),
                section(
                        "teilnahme",
                        choice("mitglied", members(basis.visible())),
                        line("von", "", ""),
                        line("bis", "", "")),
                section(
                        "geld",
                        choice("kosten", pools()),
                        choice("schluessel", keys()),
                        line("nutzung", "numeric", "%"),
                        line("betrag", "decimal", "€")));
    }

    public List<PageError> getErrors() {
        var all = new ArrayList<PageError>();
        errors.forEach((field, text) -> all.add(new PageError(field, texts.text(text))));
        return all;
    }

    private Section section(String id, FieldView... fields) {
        return new Section(
                id, texts.text("whatif.section." + id), texts.text("whatif.section." + id + ".text"), List.of(fields));
    }

    private List<OptionView> newcomers() {
        return Stream.concat(
                        basis.candidates().stream().map(one -> option(one.key(), one.name())),
                        basis.laender().stream()
                                .map(land -> option(
                                        NewcomerEntry.kommuneIn(land.key()),
                                        texts.text("whatif.kommune.in", land.name()))))
                .toList();
    }

    private List<OptionView> members(List<Member> visible) {
        return visible.stream()
                .map(member -> option(member.key(), (member.land().isPresent() ? "– " : "") + member.name()))
                .toList();
    }

    private List<OptionView> pools() {
        return basis.input().pools().stream()
                .map(pool -> option(pool.id(), pool.name() + " (" + German.euro(pool.cents()) + ")"))
                .toList();
    }

    private List<OptionView> keys() {
        var plain = Stream.of(KeyKind.USAGE, KeyKind.EQUAL)
                .map(kind -> option(kind.name(), texts.text("whatif.key." + kind)));
        var figures = basis.figures().stream()
                .map(one -> option(one.id(), texts.text("whatif.key." + one.kind()) + " (" + one.edition() + ")"));
        return Stream.concat(plain, figures).toList();
    }

    private static OptionView option(String code, String label) {
        return new OptionView(code, label, false);
    }

    private FieldView choice(String name, List<OptionView> options) {
        var chosen = options.stream()
                .map(one -> new OptionView(one.code(), one.label(), one.code().equals(entered.text(name))))
                .toList();
        return view(name, "select", chosen, new Hints("text", "", "", "", "", 0));
    }

    private FieldView line(String name, String inputmode, String unit) {
        return view(name, "line", List.of(), new Hints("text", inputmode, "", unit, "", 0));
    }

    private FieldView view(String name, String control, List<OptionView> options, Hints hints) {
        var help = "whatif.field." + name + ".help";
        return new FieldView(
                name,
                name,
                control,
                texts.text("whatif.field." + name),
                texts.has(help) ? texts.text(help) : "",
                "",
                "",
                false,
                entered.text(name),
                options,
                errors.containsKey(name) ? texts.text(errors.get(name)) : "",
                hints);
    }
}
