package de.antragswerk.system.http;

import java.io.ByteArrayOutputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** How forms and files travel. */
public final class Fields {
    private Fields() {}

    /** A file under the name of its part. */
    public record FilePart(String part, String filename, byte[] content) {}

    record Multipart(String contentType, byte[] body) {}

    static String urlEncoded(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> encode(field.getKey()) + "=" + encode(field.getValue()))
                .collect(Collectors.joining("&"));
    }

    static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    static Multipart multipart(Map<String, String> fields, List<FilePart> files) {
        var body = new Body();
        fields.forEach((name, value) -> body.part("name=\"" + name + "\"", "", value.getBytes(StandardCharsets.UTF_8)));
        files.forEach(body::file);
        return body.end();
    }

    static Multipart antrag(String json, List<FilePart> files) {
        var body = new Body();
        body.part("name=\"antrag\"", "application/json", json.getBytes(StandardCharsets.UTF_8));
        files.forEach(body::file);
        return body.end();
    }

    private static final class Body {
        private final String boundary = "antragswerk-" + UUID.randomUUID();
        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

        void file(FilePart file) {
            part(
                    "name=\"" + file.part() + "\"; filename=\"" + file.filename() + "\"",
                    "application/octet-stream",
                    file.content());
        }

        void part(String disposition, String type, byte[] content) {
            write("--" + boundary + "\r\nContent-Disposition: form-data; " + disposition + "\r\n");
            write(type.isEmpty() ? "\r\n" : "Content-Type: " + type + "\r\n\r\n");
            bytes.writeBytes(content);
            write("\r\n");
        }

        Multipart end() {
            write("--" + boundary + "--\r\n");
            return new Multipart("multipart/form-data; boundary=" + boundary, bytes.toByteArray());
        }

        private void write(String text) {
            bytes.writeBytes(text.getBytes(StandardCharsets.UTF_8));
        }
    }
}
