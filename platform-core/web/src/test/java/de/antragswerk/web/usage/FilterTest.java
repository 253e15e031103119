package de.antragswerk.web.usage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class FilterTest {
    /** A NUL ended in PostgreSQL and so in a 500; nothing is called so, and nothing is found. */
    @Test
    void whatCannotBeStoredIsNotAskedFor() {
        var asked = new AskedUsage();
        asked.kind = "\0";
        asked.version = "1.0\0";
        var query = Filter.of(asked, Optional.empty()).query();

        assertThat(query.kind()).contains("\uFFFD");
        assertThat(query.version()).contains("1.0\uFFFD");
    }
}
