package de.antragswerk.web.board;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;

/** What stands in the forms, as it was entered. */
record BoardEntry(String service, String land, String phase, String since, String leika) {
    private static final DateTimeFormatter GERMAN =
            DateTimeFormatter.ofPattern("d.M.uuuu").withResolverStyle(ResolverStyle.STRICT);

    static final BoardEntry EMPTY = new BoardEntry("", "", "", "", "");

    static BoardEntry of(HttpServletRequest request) {
        return new BoardEntry(
                text(request, "dienst"),
                text(request, "land"),
                text(request, "phase"),
                text(request, "seit"),
                text(request, "leika").replace(" ", ""));
    }

    /** The day in the form that programs use; what is none stays as it is. */
    String sinceIso() {
        try {
            return since.contains(".") ? LocalDate.parse(since, GERMAN).toString() : since;
        } catch (DateTimeParseException noDay) {
            return since;
        }
    }

    private static String text(HttpServletRequest request, String name) {
        var text = request.getParameter(name);
        return text == null ? "" : text.strip();
    }
}
