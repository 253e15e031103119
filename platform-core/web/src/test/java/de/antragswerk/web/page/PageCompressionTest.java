package de.antragswerk.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import de.antragswerk.web.FakeRequest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class PageCompressionTest {
    private static final byte[] PAGE =
            "<p>Bitte prüfen Sie Ihre Angaben.</p>".repeat(200).getBytes(StandardCharsets.UTF_8);

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "pruefen=ja&zurueck=pruefen", "sprache=uk", "meldung=neu&sprache=de-simple"})
    void pagesAtOurOwnAddressesAreZipped(String query) {
        assertThat(PageCompression.fits(get(query).servletRequest(), PAGE)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"suche=DE89", "zurueck=DE89", "x", "sprache=uk&y=1", "pruefen=nein"})
    void whatSomebodyElseMayHaveChosenIsNot(String query) {
        assertThat(PageCompression.fits(get(query).servletRequest(), PAGE)).isFalse();
    }

    @Test
    void answersToFormsAreNot() {
        var request = new FakeRequest("POST", "/antraege").header("Accept-Encoding", "gzip");
        assertThat(PageCompression.fits(request.servletRequest(), PAGE)).isFalse();
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "br", "gzip;q=0"})
    void whoCannotUnzipGetsThePageAsItIs(String accepted) {
        var request = new FakeRequest("GET", "/antraege").header("Accept-Encoding", accepted);
        assertThat(PageCompression.fits(request.servletRequest(), PAGE)).isFalse();
    }

    @Test
    void unzippedItIsThePage() throws IOException {
        var zipped = PageCompression.zip(PAGE);
        assertThat(zipped.length).isLessThan(PAGE.length / 10);
        try (var stream = new GZIPInputStream(new ByteArrayInputStream(zipped))) {
            assertThat(stream.readAllBytes()).isEqualTo(PAGE);
        }
    }

    private static FakeRequest get(String query) {
        return new FakeRequest("GET", "/antraege")
                .header("Accept-Encoding", "gzip, deflate, br")
                .query(query);
    }
}
