package de.antragswerk.document;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import io.pebbletemplates.pebble.PebbleEngine;
import io.pebbletemplates.pebble.loader.ClasspathLoader;
import io.pebbletemplates.pebble.template.PebbleTemplate;
import jakarta.enterprise.context.ApplicationScoped;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;

/**
 * Renders a submission as a document for people: tagged (PDF/UA-1), fit for the archive (PDF/A-2a), fonts embedded. The
 * same submission gives the same text at any time.
 */
@ApplicationScoped
public class Documents {
    private static final String FONTS = "/net/sf/jasperreports/fonts/dejavu/";
    private static final byte[] SRGB =
            ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

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
        var pdf = new ByteArrayOutputStream(64 * 1024);
        try {
            var html = new StringWriter();
            template.evaluate(html, Map.of("document", new DocumentPage(document)), Locale.GERMANY);
            new PdfRendererBuilder()
                    .usePdfUaAccessibility(true)
                    .usePdfAConformance(PdfAConformance.PDFA_2_A)
                    .useColorProfile(SRGB)
                    .useFont(() -> font("DejaVuSans.ttf"), "DejaVu Sans", 400, FontStyle.NORMAL, true)
                    .useFont(() -> font("DejaVuSans-Bold.ttf"), "DejaVu Sans", 700, FontStyle.NORMAL, true)
                    .withProducer("Antragswerk")
                    .withHtmlContent(html.toString(), null)
                    .toStream(pdf)
                    .run();
        } catch (IOException failure) {
            throw new UncheckedIOException("the document could not be rendered", failure);
        }
        return pdf.toByteArray();
    }

    private static InputStream font(String name) {
        return Documents.class.getResourceAsStream(FONTS + name);
    }
}
