package de.antragswerk.region;

/** Something is wrong with the register itself; what callers can expect to happen is a return type instead. */
public final class RegionException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Stable for operators and tests; the text is not. */
    public enum Code {
        DAMAGED_REGISTER,
        MISSING_REGISTER,
        UNREADABLE_DATABASE
    }

    private final Code code;

    public RegionException(Code code, String message) {
        super(message);
        this.code = code;
    }

    public RegionException(Code code, String message, Throwable cause) {
        super(message, cause);
        this.code = code;
    }

    public Code code() {
        return code;
    }
}
