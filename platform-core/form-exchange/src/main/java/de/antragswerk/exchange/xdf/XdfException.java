package de.antragswerk.exchange.xdf;

/** A message that cannot be read; the text says why and names the element. */
public final class XdfException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public XdfException(String message) {
        super(message);
    }

    XdfException(String message, Throwable cause) {
        super(message, cause);
    }
}
