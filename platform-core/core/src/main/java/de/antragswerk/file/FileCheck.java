package de.antragswerk.file;

import de.antragswerk.problem.Refusal;
import java.io.IOException;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import org.apache.tika.detect.DefaultDetector;
import org.apache.tika.detect.Detector;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;

/** What may be uploaded. The type is read from the bytes, never believed from the name or the browser. */
public final class FileCheck {
    /** As authorities ask for them (domain: PDF, PNG, JPG, TIF); 7.5 MB is the limit seen at Jobcenters, rounded up. */
    public static final Set<String> ALLOWED = Set.of("application/pdf", "image/png", "image/jpeg", "image/tiff");

    public static final int LARGEST_BYTES = 10 * 1024 * 1024;

    private static final int SIGNATURE_BYTES = 4096;
    private static final Detector DETECTOR = new DefaultDetector();
    private static final Map<String, String> ENDINGS =
            Map.of("application/pdf", "pdf", "image/png", "png", "image/jpeg", "jpg", "image/tiff", "tif");

    private FileCheck() {}

    public static String mediaType(byte[] content) {
        if (content.length == 0) {
            throw Refusal.invalid("file-empty");
        }
        if (content.length > LARGEST_BYTES) {
            throw Refusal.tooLarge("file-too-large");
        }
        var type = detected(content);
        if (!ALLOWED.contains(type)) {
            throw Refusal.invalid("file-type");
        }
        return type;
    }

    private static String detected(byte[] content) {
        // The signature stands in the first bytes; more would only be copied.
        try (var stream = TikaInputStream.get(Arrays.copyOf(content, Math.min(content.length, SIGNATURE_BYTES)))) {
            return DETECTOR.detect(stream, new Metadata()).getBaseType().toString();
        } catch (IOException unreadable) {
            throw Refusal.invalid("file-type");
        }
    }

    /** The last part of what the browser calls the file, without anything that could confuse a file system or a header. */
    public static String safeName(String filename, String mediaType) {
        var last = filename == null ? "" : filename.substring(filename.lastIndexOf('/') + 1);
        last = last.substring(last.lastIndexOf('\\') + 1);
        var clean = last.replaceAll("[\\p{Cntrl}\"<>|:*?;%\\p{Cf}]", "").strip();
        if (clean.isEmpty() || clean.startsWith(".")) {
            clean = "nachweis." + ENDINGS.get(mediaType);
        }
        return clean.length() <= 120 ? clean : clean.substring(clean.length() - 120);
    }
}
