package de.antragswerk.web.guard;

import de.antragswerk.identity.CurrentActor;
import de.antragswerk.web.access.ActingChoice;
import de.antragswerk.web.setting.WebSettings;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * A change counts only when it comes from one of our own pages: the browser must not say otherwise, and the form must
 * carry the session's token.
 *
 * <p>Jakarta MVC's own protection is off: it cannot read multipart forms (our uploads), and it begins a session for
 * everybody who only looks. This filter stands before all pages, so no controller can forget it. Bearer tokens are not
 * sent by browsers on their own; the REST interface needs none of this and does not accept the session.
 */
public final class CsrfGuard implements Filter {
    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS", "TRACE");
    private static final int PASS = 0;
    private final CurrentActor current;
    private final String origin;

    public CsrfGuard(WebSettings settings, CurrentActor current) {
        this.current = current;
        this.origin = settings.origin();
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        request.setCharacterEncoding("UTF-8");
        if (request instanceof HttpServletRequest sent
                && response instanceof HttpServletResponse answer
                && !SAFE.contains(sent.getMethod())
                && !PathKind.of(sent).isProgram()) {
            var refusal = refusalOf(sent);
            if (refusal != PASS) {
                answer.sendError(refusal);
                return;
            }
        }
        chain.doFilter(request, response);
    }

    private boolean fromOurPages(HttpServletRequest sent) {
        var site = sent.getHeader("Sec-Fetch-Site");
        if (site != null && !"same-origin".equals(site)) {
            return false;
        }
        var from = sent.getHeader("Origin");
        return from == null || from.equals(origin) || from.equals(ownOrigin(sent));
    }

    /** Behind a proxy this differs from the public one; both are ours. */
    private static String ownOrigin(HttpServletRequest sent) {
        return sent.getScheme() + "://" + sent.getHeader("Host");
    }

    private int refusalOf(HttpServletRequest sent) throws IOException {
        if (!fromOurPages(sent)) {
            return HttpServletResponse.SC_FORBIDDEN;
        }
        if (!Multipart.is(sent)) {
            return check(sent, sent::getParameter);
        }
        return switch (Multipart.of(sent)) {
            case Multipart.TooLarge tooLarge -> HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE;
            case Multipart.Malformed malformed -> HttpServletResponse.SC_BAD_REQUEST;
            case Multipart.Parts parts ->
                check(sent, name -> parts.find(name).map(Multipart.Part::text).orElse(null));
        };
    }

    /** @param field gives a field's value, null when the form has none of that name */
    private int check(HttpServletRequest sent, UnaryOperator<String> field) {
        var shownFor = field.apply(ActingChoice.PARAMETER);
        if (shownFor != null) {
            current.formWasShownFor(shownFor);
        }
        return CsrfTokens.matches(sent, field.apply(CsrfTokens.PARAMETER)) ? PASS : HttpServletResponse.SC_FORBIDDEN;
    }
}
