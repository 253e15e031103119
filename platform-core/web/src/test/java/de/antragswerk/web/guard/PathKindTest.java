package de.antragswerk.web.guard;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PathKindTest {

    @ParameterizedTest
    @CsvSource({
        "/, PAGE",
        "/antraege, PAGE",
        "/apiary, PAGE",
        "/healthy, PAGE",
        "/api/v1/submissions, REST",
        "/assets/0123/site.css, ASSET",
        "/health/ready, SERVER",
        "/metrics, SERVER",
        "/openapi, SERVER"
    })
    void tellsWhomAnAddressIsFor(String path, PathKind kind) {
        assertThat(PathKind.ofAddress(path)).isEqualTo(kind);
    }
}
