package de.antragswerk.web.guard;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;

/**
 * The secret that a session's own pages carry in their forms: behind another random mask each time, so that the length
 * of a zipped page tells nothing about it (BREACH).
 */
public final class CsrfTokens {
    public static final String PARAMETER = "_csrf";
    private static final String ATTRIBUTE = "antragswerk.csrf";
    private static final int BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    private CsrfTokens() {}

    /** Begins a session when there is none: only pages with a form ask for it. */
    public static String of(HttpServletRequest request) {
        var session = request.getSession(true);
        return masked(session.getAttribute(ATTRIBUTE) instanceof byte[] token ? token : renew(session));
    }

    /** A login gets a token of its own, so that one known from before it is worthless. */
    public static byte[] renew(HttpSession session) {
        var token = random();
        session.setAttribute(ATTRIBUTE, token);
        return token;
    }

    /** @param sent null when the form carried none */
    static boolean matches(HttpServletRequest request, String sent) {
        var session = request.getSession(false);
        if (session == null || sent == null || !(session.getAttribute(ATTRIBUTE) instanceof byte[] expected)) {
            return false;
        }
        return MessageDigest.isEqual(unmasked(sent), expected);
    }

    private static String masked(byte[] token) {
        var mask = random();
        var both = Arrays.copyOf(mask, 2 * BYTES);
        System.arraycopy(xor(mask, token), 0, both, BYTES, BYTES);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(both);
    }

    /** Empty, and so never equal to a token, for whatever we have not made. */
    private static byte[] unmasked(String sent) {
        try {
            var both = Base64.getUrlDecoder().decode(sent);
            return both.length == 2 * BYTES
                    ? xor(Arrays.copyOf(both, BYTES), Arrays.copyOfRange(both, BYTES, 2 * BYTES))
                    : new byte[0];
        } catch (IllegalArgumentException notOurs) {
            return new byte[0];
        }
    }

    private static byte[] xor(byte[] one, byte[] other) {
        var result = new byte[BYTES];
        for (var position = 0; position < BYTES; position++) {
            result[position] = (byte) (one[position] ^ other[position]);
        }
        return result;
    }

    private static byte[] random() {
        var random = new byte[BYTES];
        RANDOM.nextBytes(random);
        return random;
    }
}
