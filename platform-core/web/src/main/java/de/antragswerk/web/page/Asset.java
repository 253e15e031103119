package de.antragswerk.web.page;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.GZIPOutputStream;

/** One style sheet, script or font, ready to be sent. */
record Asset(String type, byte[] plain, byte[] zipped) {

    static Asset of(String path, byte[] content) {
        var type = typeOf(path);
        return new Asset(type, content, type.startsWith("text/") ? zip(content) : new byte[0]);
    }

    boolean isZipped() {
        return zipped.length > 0;
    }

    private static String typeOf(String path) {
        if (path.endsWith(".css")) {
            return "text/css;charset=UTF-8";
        }
        if (path.endsWith(".js")) {
            return "text/javascript;charset=UTF-8";
        }
        if (path.endsWith(".woff2")) {
            return "font/woff2";
        }
        if (path.endsWith(".svg")) {
            return "image/svg+xml";
        }
        return "text/plain;charset=UTF-8";
    }

    private static byte[] zip(byte[] content) {
        var zipped = new ByteArrayOutputStream();
        try (var zip = new GZIPOutputStream(zipped)) {
            zip.write(content);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return zipped.toByteArray();
    }
}
