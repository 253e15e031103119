package de.antragswerk.web.crisis;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;

/** What stands in the form of one set, as it was entered. */
record CrisisEntry(String set, String from, String until, String reason) {
    private static final DateTimeFormatter GERMAN =
            DateTimeFormatter.ofPattern("d.M.uuuu").withResolverStyle(ResolverStyle.STRICT);

    static final CrisisEntry NONE = new CrisisEntry("", "", "", "");

    static CrisisEntry of(String set, HttpServletRequest request) {
        return new CrisisEntry(set, text(request, "von"), text(request, "bis"), text(request, "grund"));
    }

    /** The day in the form that programs use; what is none stays as it is. */
    static String iso(String entered) {
        try {
            return entered.contains(".") ? LocalDate.parse(entered, GERMAN).toString() : entered;
        } catch (DateTimeParseException noDay) {
            return entered;
        }
    }

    private static String text(HttpServletRequest request, String name) {
        var text = request.getParameter(name);
        return text == null ? "" : text.strip();
    }
}
