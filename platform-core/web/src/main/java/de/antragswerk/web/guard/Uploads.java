package de.antragswerk.web.guard;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;

/** Multipart requests, within the limits of web.xml. */
public final class Uploads {
    /** As in web.xml; asked first, because the server answers a larger request with an exception of its own. */
    private static final long LARGEST_REQUEST = 26_214_400;

    private static final String MULTIPART = "multipart/form-data";

    private Uploads() {}

    public static boolean isMultipart(HttpServletRequest request) {
        var type = request.getContentType();
        return type != null && type.regionMatches(true, 0, MULTIPART, 0, MULTIPART.length());
    }

    /** Whether a request is no upload, or one within the limits. */
    public static boolean fits(HttpServletRequest request) throws ServletException, IOException {
        if (!isMultipart(request)) {
            return true;
        }
        if (request.getContentLengthLong() > LARGEST_REQUEST) {
            return false;
        }
        try {
            request.getParts();
            return true;
        } catch (IllegalStateException tooLarge) {
            return false;
        }
    }
}
