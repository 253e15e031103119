package de.antragswerk.web.configuration;

import de.antragswerk.plugin.Finding;
import de.antragswerk.tenancy.AuthorityContact;
import de.antragswerk.web.form.FieldView;
import de.antragswerk.web.form.FieldView.Hints;
import de.antragswerk.web.form.FormPage.PageError;
import de.antragswerk.web.page.Texts;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The fields of an authority's contact, with their errors. */
public final class ContactForm {
    private static final Map<String, String> FIELDS = Map.of(
            "/street", "strasse",
            "/postalCode", "plz",
            "/city", "ort",
            "/phone", "telefon",
            "/email", "email",
            "/website", "website",
            "/openingHours", "zeiten");

    private final Texts texts = Texts.german();
    private final AuthorityContact entered;
    private final Map<String, String> errors = new LinkedHashMap<>();

    ContactForm(AuthorityContact entered, List<Finding> findings) {
        this.entered = entered;
        findings.forEach(finding -> errors.putIfAbsent(
                FIELDS.get(finding.pointer()),
                texts.text(
                        "area.error." + finding.code(),
                        finding.arguments().values().toArray())));
    }

    public List<FieldView> getFields() {
        return List.of(
                field("strasse", "line", entered.street(), "text", ""),
                field("plz", "line", entered.postalCode(), "text", "numeric"),
                field("ort", "line", entered.city(), "text", ""),
                field("telefon", "line", entered.phone(), "tel", "tel"),
                field("email", "line", entered.email(), "email", "email"),
                field("website", "line", entered.website(), "url", "url"),
                field("zeiten", "area", String.join("\n", entered.openingHours()), "text", ""));
    }

    public List<PageError> getErrors() {
        var all = new ArrayList<PageError>();
        errors.forEach((field, error) -> all.add(new PageError(field, error)));
        return all;
    }

    private FieldView field(String name, String control, String value, String type, String inputmode) {
        return new FieldView(
                name,
                name,
                control,
                texts.text("area.field." + name),
                texts.has("area.field." + name + ".help") ? texts.text("area.field." + name + ".help") : "",
                "",
                "",
                false,
                value,
                List.of(),
                errors.getOrDefault(name, ""),
                new Hints(type, inputmode, "", "", "", 0));
    }
}
