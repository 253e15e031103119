package de.antragswerk.web.costsharing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class EnteredTest {
    /** These ended in PostgreSQL, which stores no NUL, and so in a 500. */
    @Test
    void whatCannotBeStoredIsRefusedAtItsField() {
        var entered =
                Entered.of(Map.of("name", List.of("a\0b"), "leistung", List.of("alg2", "\0"), "art", List.of("D")));

        assertThat(entered.isRight()).isFalse();
        assertThat(entered.problems())
                .extracting(Entered.Problem::target)
                .containsExactlyInAnyOrder("name", "leistung");
        assertThat(entered.text("name", 10)).isEmpty();
        assertThat(entered.value("name")).isEqualTo("a\uFFFDb");
        assertThat(entered.all("leistung")).containsExactly("alg2", "\uFFFD");
        assertThat(entered.error("name")).contains("nicht lesbar");
    }

    @Test
    void aYearThatNobodyMeansIsNoDay() {
        var entered = Entered.nothing().with("von", "+99999999-01-01").with("bis", "31.12.2027");

        assertThat(entered.day("von")).isEmpty();
        assertThat(entered.day("bis")).isPresent();
        assertThat(entered.wrong("von")).isTrue();
        assertThat(entered.wrong("bis")).isFalse();
    }
}
