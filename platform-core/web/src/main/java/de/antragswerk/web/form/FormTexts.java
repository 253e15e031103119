package de.antragswerk.web.form;

import de.antragswerk.form.Filling;
import de.antragswerk.form.FindingTexts;
import de.antragswerk.form.PageAt;
import de.antragswerk.plugin.Finding;
import de.antragswerk.plugin.FormId;
import de.antragswerk.plugin.form.TextKeys;
import de.antragswerk.web.page.Formats;
import de.antragswerk.web.page.Language;
import de.antragswerk.web.page.Texts;
import java.time.LocalDate;
import java.util.Map;

/**
 * The texts of one form. What may be absent is empty; what must not be absent shows its key, so that it is noticed.
 *
 * @param origins when answers were told that were carried over from a common intake, by JSON Pointer
 */
public record FormTexts(FormId form, Map<String, String> texts, Language language, Map<String, LocalDate> origins) {
    private static final String NAME = "{name}";

    public FormTexts(FormId form, Map<String, String> texts, Language language) {
        this(form, texts, language, Map.of());
    }

    /** In German, as the authority reads them. */
    public FormTexts(FormId form, Map<String, String> texts) {
        this(form, texts, Language.GERMAN);
    }

    /** The platform's own words beside them. */
    public Texts words() {
        return Texts.in(language);
    }

    public String title() {
        return required(TextKeys.formTitle(form));
    }

    public String intro() {
        return optional(TextKeys.formIntro(form));
    }

    public String pageTitle(String page) {
        return required(TextKeys.pageTitle(form, page));
    }

    public String pageIntro(String page) {
        return optional(TextKeys.pageIntro(form, page));
    }

    /** With the name of the entry that the page is about. */
    public String pageTitle(Filling filling, PageAt at) {
        var title = pageTitle(at.page().id());
        var name = entryName(filling, at);
        return name.isEmpty() || title.contains(NAME) ? title.replace(NAME, name) : title + " – " + name;
    }

    /** The entry's own name, else its kind and number; empty for a page that is asked once. */
    public String entryName(Filling filling, PageAt at) {
        var own = filling.name(at);
        return at.page().each().isEmpty() || !own.isEmpty()
                ? own
                : words().text(
                                "form.entry",
                                label(at.page().each().get()),
                                at.entry().orElse(0) + 1);
    }

    /** The heading of a section in the task list; empty for pages that belong to none. */
    public String sectionTitle(String section) {
        return section.isEmpty() ? "" : required(TextKeys.sectionTitle(form, section));
    }

    public String label(String path) {
        return required(TextKeys.label(form, path));
    }

    public String heading(String path) {
        return optional(TextKeys.label(form, path));
    }

    public String help(String path) {
        var help = optional(TextKeys.help(form, path));
        var told = origins.get("/" + path.replace('.', '/'));
        if (told == null) {
            return help;
        }
        var origin = words().text("intake.origin", Formats.of(language).day(told));
        return help.isEmpty() ? origin : help + " " + origin;
    }

    public String why(String path) {
        return optional(TextKeys.why(form, path));
    }

    public String code(String codeList, String code) {
        return required(TextKeys.code(codeList, code));
    }

    public String evidence(String item) {
        return required(TextKeys.evidence(form, item));
    }

    public String evidenceHelp(String item) {
        return optional(TextKeys.evidenceHelp(form, item));
    }

    public String finding(Finding finding) {
        return FindingTexts.text(finding, texts, language.locale());
    }

    /** Of the question or group at that JSON Pointer; empty if there is none. */
    public String labelOf(String pointer) {
        var path = pointer.replaceAll("/\\d+(?=/|$)", "");
        return path.length() < 2 ? "" : heading(path.substring(1).replace('/', '.'));
    }

    /** For lists of errors, where the question is not beside its error: {@code Vorname: Bitte …}. */
    public String namedFinding(Finding finding) {
        var name = labelOf(finding.pointer());
        if (name.isEmpty()) {
            return finding(finding);
        }
        return name + (name.endsWith("?") ? " " : ": ") + finding(finding);
    }

    private String required(String key) {
        return texts.getOrDefault(key, key);
    }

    private String optional(String key) {
        return texts.getOrDefault(key, "");
    }
}
