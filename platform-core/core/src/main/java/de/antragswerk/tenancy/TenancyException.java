package de.antragswerk.tenancy;

/** Something is wrong with the tenants' data itself; what callers can expect to happen is a return type instead. */
public final class TenancyException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Stable for operators and tests; the text is not. */
    public enum Code {
        DAMAGED_FILE,
        MISSING_FILE,
        UNREADABLE_DATABASE
    }

    private final Code code;

    public TenancyException(Code code, String message, Throwable cause) {
        super(message, cause);
        this.code = code;
    }

    public Code code() {
        return code;
    }
}
