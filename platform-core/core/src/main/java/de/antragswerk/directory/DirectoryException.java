package de.antragswerk.directory;

/**
 * The identity provider did not do what it was asked. The code is one of {@code directory-away} (try again later),
 * {@code directory-refused-<status>} and {@code account-of-somebody-else}; it never holds what the provider said.
 */
public final class DirectoryException extends RuntimeException {
    public static final String AWAY = "directory-away";

    public DirectoryException(String code) {
        super(code);
    }

    DirectoryException(String code, Throwable cause) {
        super(code, cause);
    }

    public String code() {
        return getMessage();
    }
}
