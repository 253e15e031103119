package de.antragswerk.web.payer;

import de.antragswerk.web.form.FieldView;
import de.antragswerk.web.form.FieldView.Hints;
import de.antragswerk.web.form.FormPage.PageError;
import de.antragswerk.web.page.EnteredText;
import de.antragswerk.web.page.Texts;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;

/** The one field of an objection, with what was entered and its error. */
public record ObjectionForm(String text, String error) {
    static final ObjectionForm EMPTY = new ObjectionForm("", "");
    private static final String NAME = "begruendung";
    private static final int LONGEST = 4000;

    static ObjectionForm of(HttpServletRequest request) {
        return of(Optional.ofNullable(request.getParameter(NAME)).orElse(""));
    }

    static ObjectionForm of(String text) {
        if (text.isBlank()) {
            return new ObjectionForm(text, Texts.german().text("payer.objection.missing"));
        }
        if (!EnteredText.isReadable(text)) {
            return new ObjectionForm(EnteredText.shown(text), Texts.german().text("payer.objection.unreadable"));
        }
        var tooLong = text.length() > LONGEST;
        return new ObjectionForm(text, tooLong ? Texts.german().text("payer.objection.long", LONGEST) : "");
    }

    public List<PageError> errors() {
        return error.isEmpty() ? List.of() : List.of(new PageError(NAME, error));
    }

    public FieldView field() {
        var texts = Texts.german();
        return new FieldView(
                NAME,
                NAME,
                "area",
                texts.text("payer.objection.text"),
                texts.text("payer.objection.help"),
                "",
                "",
                true,
                text,
                List.of(),
                error,
                new Hints("text", "", "", "", "", 0));
    }
}
