package de.antragswerk.web.guard;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;

/** The secret that a session's own pages carry in their forms. */
public final class CsrfTokens {
    public static final String PARAMETER = "_csrf";
    private static final String ATTRIBUTE = "antragswerk.csrf";
    private static final int BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    private CsrfTokens() {}

    /** Begins a session when there is none: only pages with a form ask for it. */
    public static String of(HttpServletRequest request) {
        var session = request.getSession(true);
        return session.getAttribute(ATTRIBUTE) instanceof String token ? token : renew(session);
    }

    /** A login gets a token of its own, so that one known from before it is worthless. */
    public static String renew(HttpSession session) {
        var random = new byte[BYTES];
        RANDOM.nextBytes(random);
        var token = Base64.getUrlEncoder().withoutPadding().encodeToString(random);
        session.setAttribute(ATTRIBUTE, token);
        return token;
    }

    /** @param sent null when the form carried none */
    static boolean matches(HttpServletRequest request, String sent) {
        var session = request.getSession(false);
        if (session == null || sent == null || !(session.getAttribute(ATTRIBUTE) instanceof String expected)) {
            return false;
        }
        return MessageDigest.isEqual(sent.getBytes(StandardCharsets.UTF_8), expected.getBytes(StandardCharsets.UTF_8));
    }
}
