package de.antragswerk.sealing;

/** Something could not be sealed or opened. The code says what, never what was inside. */
public final class SealingException extends RuntimeException {
    public SealingException(String code, Throwable cause) {
        super(code, cause);
    }
}
