package de.antragswerk.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DownloadTest {

    @Test
    void namesKeepTheirUmlauts() {
        assertThat(Download.disposition("Mietvertrag Küche.pdf"))
                .isEqualTo(
                        "attachment; filename=\"Mietvertrag K_che.pdf\"; filename*=UTF-8''Mietvertrag%20K%C3%BCche.pdf");
    }

    @Test
    void namesCannotBreakOutOfTheHeader() {
        assertThat(Download.disposition("a\"; x=\r\ny.pdf"))
                .isEqualTo("attachment; filename=\"a__ x___y.pdf\"; filename*=UTF-8''a%22%3B%20x%3D%0D%0Ay.pdf");
    }
}
