package de.antragswerk.document;

import io.pebbletemplates.pebble.PebbleEngine;
import io.pebbletemplates.pebble.loader.ClasspathLoader;
import io.pebbletemplates.pebble.template.PebbleTemplate;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;

/**
 * Renders a submission as a document for people: tagged (PDF/UA-1), fit for the archive (PDF/A-2a), fonts embedded. The
 * same submission gives the same bytes at any time.
 */
@ApplicationScoped
public class Documents {
    private final PebbleTemplate template;

    public Documents() {
        var loader = new ClasspathLoader(Documents.class.getClassLoader());
        this.template = new PebbleEngine.Builder()
                .loader(loader)
                .autoEscaping(true)
                .strictVariables(true)
                .defaultLocale(Locale.GERMANY)
                .build()
                .getTemplate("de/antragswerk/document/submission.html");
    }

    public byte[] pdf(SubmissionDocument document) {
        var html = new StringWriter();
        try {
            template.evaluate(html, Map.of("document", new DocumentPage(document)), Locale.GERMANY);
        } catch (IOException failure) {
            throw new UncheckedIOException("the document could not be rendered", failure);
        }
        return AccessiblePdf.of(html.toString(), document.receivedAt());
    }
}
