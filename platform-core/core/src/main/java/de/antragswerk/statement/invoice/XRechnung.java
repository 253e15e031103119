package de.antragswerk.statement.invoice;

import io.pebbletemplates.pebble.PebbleEngine;
import io.pebbletemplates.pebble.loader.ClasspathLoader;
import io.pebbletemplates.pebble.template.PebbleTemplate;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;

/** Writes invoices as XRechnung 3.0 in UBL 2.1. */
@ApplicationScoped
public class XRechnung {
    private final PebbleTemplate template;

    public XRechnung() {
        this.template = new PebbleEngine.Builder()
                .loader(new ClasspathLoader(XRechnung.class.getClassLoader()))
                .autoEscaping(true)
                .strictVariables(true)
                .defaultLocale(Locale.ROOT)
                .build()
                .getTemplate("de/antragswerk/statement/invoice/xrechnung.xml");
    }

    /** UTF-8; the same invoice gives the same bytes. */
    public byte[] xml(Invoice invoice) {
        var xml = new StringWriter();
        try {
            template.evaluate(xml, Map.of("invoice", invoice, "page", new InvoicePage(invoice)), Locale.ROOT);
        } catch (IOException failure) {
            throw new UncheckedIOException("the invoice could not be written", failure);
        }
        return xml.toString().getBytes(StandardCharsets.UTF_8);
    }
}
