package de.antragswerk.web.land;

import static java.util.Map.entry;

import de.antragswerk.web.page.Texts;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Which fields the form of a Land has, and to which place of the document each belongs. */
final class LandFields {
    private static final int CONTACTS = 3;
    private static final int LEVELS = 3;
    static final List<String> CONTACT = List.of("task", "name", "phone", "email");
    static final List<String> SUPPORT = List.of("name", "phone", "email", "hours");
    private static final Map<String, String> KINDS = Map.ofEntries(
            entry("kind", "select"),
            entry("from", "date"),
            entry("until", "date"),
            entry("email", "email"),
            entry("phone", "tel"),
            entry("imprint", "area"),
            entry("privacy", "area"),
            entry("accessibility", "area"));

    private final Map<String, String> entered;
    private final Map<String, String> errors;
    private final Texts texts = Texts.german();

    LandFields(Map<String, String> entered, Map<String, String> errors) {
        this.entered = entered;
        this.errors = errors;
    }

    /** Every place that a field stands for, in the order of the form. */
    static List<String> pointers() {
        var pointers = new ArrayList<>(List.of(
                "/contract/kind",
                "/contract/number",
                "/contract/from",
                "/contract/until",
                "/leitwegId",
                "/costCentre"));
        CONTACT.forEach(member -> pointers.add("/dataProtectionOfficer/" + member));
        for (var index = 0; index < CONTACTS; index++) {
            pointers.addAll(below("/contacts/" + index, CONTACT));
        }
        for (var index = 0; index < LEVELS; index++) {
            pointers.addAll(below("/support/" + index, SUPPORT));
        }
        pointers.addAll(below("/legalTexts", List.of("imprint", "privacy", "accessibility")));
        return pointers;
    }

    private static List<String> below(String pointer, List<String> members) {
        return members.stream().map(member -> pointer + "/" + member).toList();
    }

    List<FormSection> sections() {
        var sections = new LinkedHashMap<String, List<FormField>>();
        for (var pointer : pointers()) {
            sections.computeIfAbsent(section(pointer), key -> new ArrayList<>()).add(field(pointer));
        }
        return sections.entrySet().stream()
                .map(section -> new FormSection(
                        texts.text("land.form." + section.getKey()),
                        texts.has("land.form." + section.getKey() + ".hint")
                                ? texts.text("land.form." + section.getKey() + ".hint")
                                : "",
                        section.getValue()))
                .toList();
    }

    /** "contract", "contacts.0", "support.2" … */
    private static String section(String pointer) {
        var parts = pointer.split("/");
        return switch (parts[1]) {
            case "leitwegId", "costCentre" -> "billing";
            case "contacts", "support" -> parts[1] + "." + parts[2];
            default -> parts[1];
        };
    }

    /** For lists of errors: {@code Vertrag: Beginn}. */
    static String fullLabel(String pointer) {
        var texts = Texts.german();
        return texts.text("land.form." + section(pointer)) + ": " + texts.text("land.field." + name(pointer));
    }

    private static String name(String pointer) {
        return pointer.substring(pointer.lastIndexOf('/') + 1);
    }

    private FormField field(String pointer) {
        var name = name(pointer);
        var kind = KINDS.getOrDefault(name, "text");
        var hint = "land.field." + name + ".hint";
        return new FormField(
                pointer,
                texts.text("land.field." + name),
                texts.has(hint) ? texts.text(hint) : "",
                kind,
                isRequired(pointer, name),
                entered.getOrDefault(pointer, ""),
                errors.getOrDefault(pointer, ""),
                kind.equals("select") ? kinds() : List.of());
    }

    private static boolean isRequired(String pointer, String name) {
        var optional = pointer.startsWith("/contacts/1") || pointer.startsWith("/contacts/2");
        return !optional && (!name.equals("phone") || pointer.startsWith("/support/"));
    }

    private List<FormField.Option> kinds() {
        return Stream.of("VERWALTUNGSABKOMMEN", "FIT_STORE")
                .map(kind -> new FormField.Option(kind, texts.text("land.contract." + kind)))
                .toList();
    }
}
