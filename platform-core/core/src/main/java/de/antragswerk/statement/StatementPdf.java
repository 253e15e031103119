package de.antragswerk.statement;

import de.antragswerk.document.AccessiblePdf;
import io.pebbletemplates.pebble.PebbleEngine;
import io.pebbletemplates.pebble.loader.ClasspathLoader;
import io.pebbletemplates.pebble.template.PebbleTemplate;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;

/** The statement to read: every line with what it follows from (PDF/UA-1, PDF/A-2a). */
@ApplicationScoped
public class StatementPdf {
    private final PebbleTemplate template;

    public StatementPdf() {
        this.template = new PebbleEngine.Builder()
                .loader(new ClasspathLoader(StatementPdf.class.getClassLoader()))
                .autoEscaping(true)
                .strictVariables(true)
                .defaultLocale(Locale.GERMANY)
                .build()
                .getTemplate("de/antragswerk/statement/statement.html");
    }

    /** The same statement gives the same bytes; its day is the day of closing. */
    public byte[] pdf(PayerStatement statement) {
        var html = new StringWriter();
        try {
            template.evaluate(html, Map.of("page", new StatementPage(statement)), Locale.GERMANY);
        } catch (IOException failure) {
            throw new UncheckedIOException("the statement could not be rendered", failure);
        }
        return AccessiblePdf.of(html.toString(), statement.closedAt());
    }
}
