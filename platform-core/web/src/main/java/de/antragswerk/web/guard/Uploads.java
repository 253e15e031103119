package de.antragswerk.web.guard;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;

/** Reads multipart requests once, within the limits of web.xml, and says so clearly when one is too large. */
public final class Uploads {
    private static final String MULTIPART = "multipart/form-data";

    private Uploads() {}

    public static boolean isMultipart(HttpServletRequest request) {
        var type = request.getContentType();
        return type != null && type.regionMatches(true, 0, MULTIPART, 0, MULTIPART.length());
    }

    /** @throws UploadTooLarge if the request or one of its files is larger than allowed */
    static void parse(HttpServletRequest request) throws ServletException, IOException {
        if (!isMultipart(request)) {
            return;
        }
        try {
            request.getParts();
        } catch (IllegalStateException tooLarge) {
            throw new UploadTooLarge(tooLarge);
        }
    }
}
