package de.antragswerk.document;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDMetadata;

/**
 * Makes a PDF of a page in HTML: tagged (PDF/UA-1), fit for the archive (PDF/A-2a), fonts embedded. The same page and moment give
 * the same bytes.
 */
public final class AccessiblePdf {
    private static final String FONTS = "/net/sf/jasperreports/fonts/dejavu/";
    private static final byte[] SRGB =
            ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
    private static final Pattern DATE = Pattern.compile("(<xmp:(Create|Modify|Metadata)Date>)[^<]*");

    private AccessiblePdf() {}

    /** @param html well-formed, with language, title and description; other fonts than DejaVu Sans are not there */
    public static byte[] of(String html, Instant madeAt) {
        var builder = new PdfRendererBuilder()
                .usePdfUaAccessibility(true)
                .usePdfAConformance(PdfAConformance.PDFA_2_A)
                .useColorProfile(SRGB)
                .useFont(() -> font("DejaVuSans.ttf"), "DejaVu Sans", 400, FontStyle.NORMAL, true)
                .useFont(() -> font("DejaVuSans-Bold.ttf"), "DejaVu Sans", 700, FontStyle.NORMAL, true)
                .withProducer("Antragswerk")
                .withHtmlContent(html, null);
        var pdf = new ByteArrayOutputStream(64 * 1024);
        try (var renderer = builder.buildPdfRenderer()) {
            renderer.layout();
            try (var document = renderer.createPDFKeepOpen()) {
                date(document, madeAt);
                document.save(pdf);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException("the document could not be rendered", failure);
        }
        return pdf.toByteArray();
    }

    /** The renderer takes the present moment, and the file's id follows from it. */
    private static void date(PDDocument document, Instant madeAt) throws IOException {
        var moment = calendar(madeAt);
        document.getDocumentInformation().setCreationDate(moment);
        document.getDocumentInformation().setModificationDate(moment);
        document.setDocumentId(madeAt.toEpochMilli());
        var catalog = document.getDocumentCatalog();
        var described = new String(catalog.getMetadata().toByteArray(), StandardCharsets.UTF_8);
        var dated = DATE.matcher(described)
                .replaceAll("$1" + Matcher.quoteReplacement(DateTimeFormatter.ISO_INSTANT.format(moment.toInstant())));
        var metadata = new PDMetadata(document);
        metadata.importXMPMetadata(dated.getBytes(StandardCharsets.UTF_8));
        catalog.setMetadata(metadata);
    }

    /** A PDF knows whole seconds. */
    private static Calendar calendar(Instant moment) {
        return GregorianCalendar.from(
                ZonedDateTime.ofInstant(Instant.ofEpochSecond(moment.getEpochSecond()), ZoneOffset.UTC));
    }

    private static InputStream font(String name) {
        return AccessiblePdf.class.getResourceAsStream(FONTS + name);
    }
}
