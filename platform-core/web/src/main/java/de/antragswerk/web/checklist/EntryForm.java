package de.antragswerk.web.checklist;

import de.antragswerk.checklist.EntryWish;
import de.antragswerk.plugin.Finding;
import de.antragswerk.web.form.FieldView;
import de.antragswerk.web.form.FieldView.Hints;
import de.antragswerk.web.form.FieldView.OptionView;
import de.antragswerk.web.form.FormPage.PageError;
import de.antragswerk.web.page.Texts;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The form for an entry: what was entered, with its errors. */
public final class EntryForm {

    static final String ITEM = "punkt";
    static final String DAY = "tag";
    static final String REFERENCE = "nachweis";

    private static final DateTimeFormatter GERMAN =
            DateTimeFormatter.ofPattern("d.M.uuuu").withResolverStyle(ResolverStyle.STRICT);
    private static final Map<String, String> FIELDS =
            Map.of("/item", ITEM, "/benefit", ITEM, "/doneOn", DAY, "/reference", REFERENCE);

    private final Texts texts = Texts.german();
    private final List<OptionView> options;
    private final String day;
    private final String reference;
    private final Map<String, String> errors = new LinkedHashMap<>();

    private EntryForm(List<OptionView> options, String day, String reference, List<Finding> findings) {
        this.options = options;
        this.day = day;
        this.reference = reference;
        findings.forEach(finding -> errors.putIfAbsent(
                FIELDS.get(finding.pointer()),
                texts.text(
                        "checklist.error." + finding.code(),
                        finding.arguments().values().toArray())));
    }

    static EntryForm empty(List<OptionView> options) {
        return new EntryForm(options, "", "", List.of());
    }

    static EntryForm of(HttpServletRequest request, List<OptionView> options, List<Finding> findings) {
        return new EntryForm(options, text(request, DAY), text(request, REFERENCE), findings);
    }

    /** What was chosen: the item, and after a colon the benefit where one is asked for. */
    static String chosen(HttpServletRequest request) {
        return text(request, ITEM);
    }

    static EntryWish wish(HttpServletRequest request) {
        var chosen = chosen(request).split(":", 2);
        return new EntryWish(
                chosen[0], chosen.length > 1 ? chosen[1] : "", iso(text(request, DAY)), text(request, REFERENCE));
    }

    public FieldView getItem() {
        return field(ITEM, "select", "", options, new Hints("text", "", "", "", "", 0));
    }

    public FieldView getDay() {
        return field(
                DAY, "line", day, List.of(), new Hints("text", "numeric", "", "", texts.text("form.format.day"), 10));
    }

    public FieldView getReference() {
        return field(REFERENCE, "line", reference, List.of(), new Hints("text", "", "", "", "", 0));
    }

    public List<PageError> getErrors() {
        return errors.entrySet().stream()
                .map(error -> new PageError(error.getKey(), error.getValue()))
                .toList();
    }

    private FieldView field(String name, String control, String entered, List<OptionView> choices, Hints hints) {
        return new FieldView(
                name,
                name,
                control,
                texts.text("checklist.field." + name),
                texts.text("checklist.field." + name + ".help"),
                "",
                "",
                true,
                entered,
                choices,
                errors.getOrDefault(name, ""),
                hints);
    }

    /** A day as people write it, in the form that programs use; what is none stays as it is. */
    static String iso(String text) {
        try {
            return text.contains(".") ? LocalDate.parse(text, GERMAN).toString() : text;
        } catch (DateTimeParseException noDay) {
            return text;
        }
    }

    private static String text(HttpServletRequest request, String name) {
        var text = request.getParameter(name);
        return text == null ? "" : text.strip();
    }
}
