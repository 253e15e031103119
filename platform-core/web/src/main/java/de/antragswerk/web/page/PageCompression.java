package de.antragswerk.web.page;

import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;

/**
 * When a page is sent zipped. The length of a zipped page tells whether a text that somebody else has chosen also
 * stands elsewhere on it (BREACH). So only pages are zipped on which nobody else chose anything: those that are read at
 * an address with nothing but our own parameters. The token of the forms looks different each time (see {@link
 * de.antragswerk.web.guard.CsrfTokens}).
 */
final class PageCompression {
    private static final int SMALLEST = 2048;

    /** Every parameter, with its value, that a link or a redirect of ours puts behind an address. */
    private static final Set<String> OURS = Stream.concat(
                    Stream.of(
                            "pruefen=ja",
                            "zurueck=pruefen",
                            "meldung=neu",
                            "meldung=liste",
                            "meldung=gespeichert",
                            "meldung=geloescht",
                            "meldung=hochgeladen",
                            "meldung=entfernt",
                            "meldung=eroeffnet",
                            "meldung=vorgeschlagen",
                            "meldung=zurueckgenommen",
                            "meldung=abgeschlossen",
                            "meldung=korrektur",
                            "meldung=verworfen",
                            "meldung=beantwortet",
                            "meldung=bezahlt",
                            "meldung=eingelegt"),
                    Stream.of(Language.values()).map(language -> Languages.CHOICE + "=" + language.tag()))
            .collect(Collectors.toUnmodifiableSet());

    private PageCompression() {}

    static boolean fits(HttpServletRequest request, byte[] page) {
        return page.length >= SMALLEST
                && "GET".equals(request.getMethod())
                && accepts(request.getHeader("Accept-Encoding"))
                && OURS.containsAll(RequestQuery.of(Languages.queryOf(request)).parts());
    }

    static byte[] zip(byte[] page) {
        var zipped = new ByteArrayOutputStream(page.length / 4);
        try (var zip = new GZIPOutputStream(zipped)) {
            zip.write(page);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return zipped.toByteArray();
    }

    static boolean accepts(String encodings) {
        return encodings != null && encodings.contains("gzip") && !encodings.contains("gzip;q=0");
    }
}
