package de.antragswerk.web.routing;

import de.antragswerk.plugin.Finding;
import de.antragswerk.web.form.FieldView;
import de.antragswerk.web.form.FieldView.Hints;
import de.antragswerk.web.form.FieldView.OptionView;
import de.antragswerk.web.form.FormPage.PageError;
import de.antragswerk.web.page.Texts;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The fields of the form for a rule, with their errors. */
public final class RuleForm {
    private static final Hints WORDS = new Hints("text", "", "", "", "", 0);
    private static final Hints SHORT = new Hints("text", "", "", "", "", 5);
    private static final Hints NUMBER = new Hints("text", "numeric", "", "", "", 3);

    private final Texts texts = Texts.german();
    private final RuleEntry entry;
    private final List<String> baskets;
    private final List<OptionView> forms;
    private final Map<String, String> errors = new LinkedHashMap<>();

    RuleForm(RuleEntry entry, List<String> baskets, RoutedForms forms, List<Finding> findings) {
        this.entry = entry;
        this.baskets = baskets;
        this.forms = forms.options(entry.benefit());
        findings.forEach(
                finding -> errors.putIfAbsent(finding.pointer(), texts.text("routing.error." + finding.code())));
    }

    public List<PageError> getErrors() {
        return errors.entrySet().stream()
                .map(error -> new PageError(error.getKey(), error.getValue()))
                .toList();
    }

    public FieldView getBasket() {
        var options = baskets.stream()
                .map(name -> new OptionView(name, name, name.equals(entry.basket())))
                .toList();
        return field(RuleEntry.BASKET, "select", entry.basket(), true, options, WORDS);
    }

    public FieldView getBenefit() {
        return field(RuleEntry.BENEFIT, "select", entry.benefit(), false, forms, WORDS);
    }

    public FieldView getFrom() {
        return field(RuleEntry.FROM, "line", entry.from(), false, List.of(), SHORT);
    }

    public FieldView getTo() {
        return field(RuleEntry.TO, "line", entry.to(), false, List.of(), SHORT);
    }

    public FieldView getPostalCodes() {
        return field(RuleEntry.POSTAL_CODES, "line", entry.postalCodes(), false, List.of(), WORDS);
    }

    public FieldView getAgeFrom() {
        return field(RuleEntry.AGE_FROM, "line", entry.ageFrom(), false, List.of(), NUMBER);
    }

    public FieldView getAgeTo() {
        return field(RuleEntry.AGE_TO, "line", entry.ageTo(), false, List.of(), NUMBER);
    }

    private FieldView field(
            String name, String control, String entered, boolean required, List<OptionView> options, Hints hints) {
        return new FieldView(
                name,
                name,
                control,
                texts.text("routing.field." + name),
                texts.text("routing.field." + name + ".help"),
                "",
                "",
                required,
                entered,
                options,
                errors.getOrDefault(name, ""),
                hints);
    }
}
