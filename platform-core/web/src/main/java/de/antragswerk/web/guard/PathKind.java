package de.antragswerk.web.guard;

import jakarta.servlet.http.HttpServletRequest;

/** Whom an address is for. */
public enum PathKind {
    /** Signed in by session. */
    PAGE,
    /** Signed in by bearer token. */
    REST,
    /** Styles and fonts; nobody is signed in. */
    ASSET,
    /** Health, metrics, OpenAPI: the server's own. */
    SERVER;

    /** By what the server has mapped, not by the raw address: {@code /api/../x} is a page. */
    public static PathKind of(HttpServletRequest request) {
        var inside = request.getPathInfo();
        return ofAddress(request.getServletPath() + (inside == null ? "" : inside));
    }

    /** By the raw address; good for the form of an answer, never for a decision about access. */
    public static PathKind ofAddress(String path) {
        if (path.equals("/api") || path.startsWith("/api/")) {
            return REST;
        }
        if (path.startsWith("/assets/")) {
            return ASSET;
        }
        if (isUnder(path, "/health") || isUnder(path, "/metrics") || isUnder(path, "/openapi")) {
            return SERVER;
        }
        return PAGE;
    }

    public boolean isProgram() {
        return this == REST || this == SERVER;
    }

    private static boolean isUnder(String path, String root) {
        return path.equals(root) || path.startsWith(root + "/");
    }
}
