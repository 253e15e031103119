package de.antragswerk.web.problem;

import de.antragswerk.problem.Refusal;

/** Which HTTP status a refusal is. */
final class Statuses {
    private Statuses() {}

    static int of(Refusal.Kind kind) {
        return switch (kind) {
            case AUTHORITY_NOT_CHOSEN -> 400;
            case NOT_SIGNED_IN -> 401;
            case FORBIDDEN, TRUST_TOO_LOW -> 403;
            case NOT_FOUND -> 404;
            case CONFLICT -> 409;
            case TOO_LARGE -> 413;
            case INVALID -> 422;
            case UNAVAILABLE -> 503;
        };
    }
}
