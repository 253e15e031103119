package de.antragswerk.web.page;

import de.antragswerk.web.guard.PathKind;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;

/**
 * Remembers a language that somebody has chosen by a link of the menu. The cookie holds nothing but the language, and
 * nobody gets it who has not chosen (§ 25 Abs. 2 Nr. 2 TDDDG).
 */
public final class LanguageChoice implements Filter {
    private static final int KEPT_SECONDS = (int) Duration.ofDays(365).toSeconds();
    private final boolean https;

    public LanguageChoice(boolean https) {
        this.https = https;
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (request instanceof HttpServletRequest sent
                && response instanceof HttpServletResponse answer
                && PathKind.of(sent) == PathKind.PAGE) {
            answer.addHeader("Vary", "Accept-Encoding, Accept-Language, Cookie");
            Languages.named(sent).map(this::cookie).ifPresent(answer::addCookie);
        }
        chain.doFilter(request, response);
    }

    private Cookie cookie(Language language) {
        var cookie = new Cookie(Languages.CHOICE, language.tag());
        cookie.setPath("/");
        cookie.setMaxAge(KEPT_SECONDS);
        cookie.setHttpOnly(true);
        cookie.setSecure(https);
        cookie.setAttribute("SameSite", "Lax");
        return cookie;
    }
}
