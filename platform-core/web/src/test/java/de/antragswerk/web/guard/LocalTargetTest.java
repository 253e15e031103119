package de.antragswerk.web.guard;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class LocalTargetTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/antraege",
                "/orte/064140000000/alg2/beginnen/hauptantrag",
                "/orte?suche=Bad%20Homburg",
                "/entwuerfe/9b2d2fd1-5491-46b5-81b0-0fc8c024b527/seiten/person?pruefen=ja&zurueck=pruefen"
            })
    void pagesOfOursAreGone(String path) {
        assertThat(LocalTarget.of(path)).map(LocalTarget::path).contains(path);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                "antraege",
                "//evil.example",
                "/\\evil.example",
                "/\t/evil.example",
                "/%2f/../..//evil.example",
                "https://evil.example/",
                "javascript:alert(1)",
                "/a/../../b",
                "/a\r\nSet-Cookie: x=y",
                "/a?x=https://evil.example//",
                "/@evil.example",
                "/;@evil.example"
            })
    void everythingElseIsRefused(String path) {
        assertThat(LocalTarget.of(path)).isEmpty();
    }

    @Test
    void whatIsRefusedLeadsHome() {
        assertThat(LocalTarget.orElse("https://evil.example", "/antraege").path())
                .isEqualTo("/antraege");
    }
}
