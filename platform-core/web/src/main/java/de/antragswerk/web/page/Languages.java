package de.antragswerk.web.page;

import de.antragswerk.identity.CurrentActor;
import de.antragswerk.identity.StaffMember;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Which language a request is answered in: the one it names, else the one chosen before, else the browser's, else
 * German. Staff pages, and all pages for staff, are German.
 */
@Singleton
public class Languages {
    /** Of the query and of the cookie. */
    public static final String CHOICE = "sprache";

    private static final Set<String> STAFF = Set.of("verwaltung", "koordination", "betrieb");
    private final CurrentActor current;

    @Inject
    public Languages(CurrentActor current) {
        this.current = current;
    }

    public Language of(HttpServletRequest request) {
        var staff = current.actor().filter(StaffMember.class::isInstance).isPresent();
        return staff || isForStaff(pathOf(request)) ? Language.GERMAN : chosen(request);
    }

    /** What the address asks for, whoever reads it. */
    static Optional<Language> named(HttpServletRequest request) {
        return RequestQuery.of(queryOf(request)).value(CHOICE).flatMap(Language::tagged);
    }

    private static Language chosen(HttpServletRequest request) {
        return named(request)
                .or(() -> remembered(request))
                .or(() -> AcceptedLanguages.best(request.getHeader("Accept-Language")))
                .orElse(Language.GERMAN);
    }

    private static Optional<Language> remembered(HttpServletRequest request) {
        var cookies = request.getCookies();
        return cookies == null
                ? Optional.empty()
                : Stream.of(cookies)
                        .filter(cookie -> cookie.getName().equals(CHOICE))
                        .flatMap(cookie -> Language.tagged(cookie.getValue()).stream())
                        .findFirst();
    }

    static boolean isForStaff(String path) {
        return STAFF.contains(path.substring(Math.min(1, path.length())).split("/", 2)[0]);
    }

    /** The page that somebody asked for, also while an error page is shown in its place. */
    static String pathOf(HttpServletRequest request) {
        var failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        return failed == null ? request.getRequestURI() : failed.toString();
    }

    static String queryOf(HttpServletRequest request) {
        var failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) != null;
        var query = failed ? request.getAttribute(RequestDispatcher.ERROR_QUERY_STRING) : request.getQueryString();
        return query == null ? "" : query.toString();
    }
}
