package de.antragswerk.web.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.antragswerk.plugin.Finding;
import de.antragswerk.problem.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonBodyTest {
    @ParameterizedTest
    @ValueSource(strings = {"\"a\\u0000b\"", "[\"\\u0000\"]", "[{\"figures\": \"\\u0000\"}]"})
    void whatCannotBeStoredIsRefusedAtItsField(String value) {
        assertThatThrownBy(() -> JsonBody.of("{\"good\": \"a\", \"name\": " + value + "}"))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.findings()).containsExactly(new Finding("/name", "unreadable")));
    }

    @Test
    void aYearThatNobodyMeansIsNoDay() {
        var body = JsonBody.of("{\"from\": \"+99999999-01-01\", \"to\": \"2027-12-31\"}");

        assertThat(body.day("to")).isEqualTo("2027-12-31");
        assertThatThrownBy(() -> body.day("from"))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.findings()).containsExactly(new Finding("/from", "no-day")));
    }
}
