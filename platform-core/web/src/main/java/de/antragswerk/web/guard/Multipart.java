package de.antragswerk.web.guard;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.commons.fileupload2.core.DiskFileItem;
import org.apache.commons.fileupload2.core.DiskFileItemFactory;
import org.apache.commons.fileupload2.core.FileItemInput;
import org.apache.commons.fileupload2.core.FileUploadException;
import org.apache.commons.fileupload2.core.FileUploadSizeException;
import org.apache.commons.fileupload2.jakarta.servlet6.JakartaServletFileUpload;

/**
 * A multipart request, read once and only into memory: files of citizens are never spooled to a disk in the clear.
 *
 * <p>Not by the server's own {@code getParts}: Payara 7.2025.1 registers every part with a cleaner that holds the part
 * itself, so that none is ever freed (web.xml therefore has no multipart-config).
 */
public sealed interface Multipart {
    long LARGEST_FILE = 10 * 1024 * 1024;
    long LARGEST_REQUEST = 25 * 1024 * 1024;
    long MOST_PARTS = 60;
    String ATTRIBUTE = "antragswerk.multipart";
    String MEDIA_TYPE = "multipart/form-data";

    /** @param filename empty where the client named none */
    record Part(String name, String filename, byte[] content) {
        public String text() {
            return new String(content, StandardCharsets.UTF_8);
        }
    }

    record Parts(List<Part> all) implements Multipart {
        public Optional<Part> find(String name) {
            return all.stream().filter(part -> part.name().equals(name)).findFirst();
        }
    }

    record TooLarge() implements Multipart {}

    record Malformed() implements Multipart {}

    static boolean is(HttpServletRequest request) {
        var type = request.getContentType();
        return type != null && type.regionMatches(true, 0, MEDIA_TYPE, 0, MEDIA_TYPE.length());
    }

    /** The request's parts; the same answer however often it is asked. */
    static Multipart of(HttpServletRequest request) throws IOException {
        if (request.getAttribute(ATTRIBUTE) instanceof Multipart known) {
            return known;
        }
        var read = read(request);
        request.setAttribute(ATTRIBUTE, read);
        return read;
    }

    private static Multipart read(HttpServletRequest request) throws IOException {
        if (request.getContentLengthLong() > LARGEST_REQUEST) {
            return new TooLarge();
        }
        var upload = new JakartaServletFileUpload<DiskFileItem, DiskFileItemFactory>();
        upload.setSizeMax(LARGEST_REQUEST);
        upload.setFileSizeMax(LARGEST_FILE);
        upload.setFileCountMax(MOST_PARTS);
        upload.setHeaderCharset(StandardCharsets.UTF_8);
        try {
            var parts = new ArrayList<Part>();
            for (var items = upload.getItemIterator(request); items.hasNext(); ) {
                if (parts.size() == MOST_PARTS) {
                    return new TooLarge();
                }
                parts.add(part(items.next()));
            }
            return new Parts(List.copyOf(parts));
        } catch (FileUploadSizeException tooLarge) {
            return new TooLarge();
        } catch (FileUploadException malformed) {
            return new Malformed();
        }
    }

    private static Part part(FileItemInput item) throws IOException {
        var name = item.getFieldName();
        var filename = item.getName();
        try (var content = item.getInputStream()) {
            return new Part(name == null ? "" : name, filename == null ? "" : filename, content.readAllBytes());
        }
    }
}
