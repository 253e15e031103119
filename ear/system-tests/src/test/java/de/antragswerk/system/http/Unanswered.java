package de.antragswerk.system.http;

/** A request got no answer: whether it had an effect is not known. */
public final class Unanswered extends RuntimeException {
    Unanswered(Exception cause) {
        super(cause);
    }
}
