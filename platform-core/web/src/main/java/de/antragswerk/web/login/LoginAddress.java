package de.antragswerk.web.login;

import de.antragswerk.plugin.TrustLevel;
import de.antragswerk.web.guard.LocalTarget;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** The address to log in at, with the page to come back to. */
public final class LoginAddress {
    public static final String TARGET = "ziel";
    static final String LEVEL = "stufe";

    private LoginAddress() {}

    public static String toComeBackTo(HttpServletRequest request) {
        return at(RealmKind.forPath(request.getRequestURI()), target(request));
    }

    /** For a citizen whose login proves too little: the same page again, after a stronger login. */
    public static String toComeBackTo(HttpServletRequest request, TrustLevel demanded) {
        return at(RealmKind.forPath(request.getRequestURI()), target(request)) + "&" + LEVEL + "=" + Acr.of(demanded);
    }

    /** For a caseworker with several authorities who has not said for which one they act. */
    public static String toChooseAuthority(HttpServletRequest request) {
        return "/verwaltung/handeln-fuer?" + TARGET + "=" + URLEncoder.encode(target(request), StandardCharsets.UTF_8);
    }

    static String at(RealmKind realm, String target) {
        return realm.loginPath() + "?" + TARGET + "=" + URLEncoder.encode(target, StandardCharsets.UTF_8);
    }

    /** Only what was asked by GET can be asked again; after a form, its page is where people go on. */
    private static String target(HttpServletRequest request) {
        var path = request.getRequestURI();
        if ("GET".equals(request.getMethod())) {
            var query = request.getQueryString() == null ? "" : "?" + request.getQueryString();
            return LocalTarget.of(path + query).map(LocalTarget::path).orElse(path);
        }
        return path.substring(0, Math.max(path.lastIndexOf('/'), 1));
    }
}
