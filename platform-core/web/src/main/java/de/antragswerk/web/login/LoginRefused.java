package de.antragswerk.web.login;

/** A login came back and must not count. */
final class LoginRefused extends Exception {
    LoginRefused(String message) {
        super(message);
    }

    LoginRefused(String message, Throwable cause) {
        super(message, cause);
    }
}
