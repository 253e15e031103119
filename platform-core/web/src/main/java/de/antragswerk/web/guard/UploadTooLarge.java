package de.antragswerk.web.guard;

import jakarta.servlet.ServletException;

/** A request or one of its files exceeds the limits of web.xml. */
public final class UploadTooLarge extends ServletException {
    UploadTooLarge(Throwable cause) {
        super("upload too large", cause);
    }
}
