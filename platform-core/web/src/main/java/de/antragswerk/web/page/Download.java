package de.antragswerk.web.page;

import de.antragswerk.draft.FileContent;
import jakarta.ws.rs.core.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Files as answers: always to be saved, never to be shown inside our pages. */
public final class Download {
    private Download() {}

    public static Response of(FileContent content) {
        return of(content.bytes(), content.file().mediaType(), content.file().filename());
    }

    public static Response pdf(byte[] bytes, String filename) {
        return of(bytes, "application/pdf", filename);
    }

    public static Response of(byte[] bytes, String mediaType, String filename) {
        return Response.ok(bytes)
                .type(mediaType)
                .header("Content-Disposition", disposition(filename))
                .build();
    }

    /** RFC 6266 with the name for old clients first and the exact one after RFC 8187. */
    static String disposition(String filename) {
        var plain = filename.replaceAll("[^A-Za-z0-9._ -]", "_");
        var exact = URLEncoder.encode(filename, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("*", "%2A");
        return "attachment; filename=\"" + plain + "\"; filename*=UTF-8''" + exact;
    }
}
