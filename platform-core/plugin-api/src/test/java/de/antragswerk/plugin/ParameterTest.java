package de.antragswerk.plugin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import de.antragswerk.plugin.form.CodeList;
import jakarta.json.Json;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ParameterTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "14 | true",
                "7 | true",
                "60 | true",
                "6 | false",
                "61 | false",
                "14.5 | false",
                "\"14\" | false",
                "1e400 | false",
                "true | false"
            })
    void wholeNumbersKeepTheirLimits(String json, boolean accepted) {
        assertThat(new ParameterType.WholeNumber(7, 60, "Tage").accepts(value(json)))
                .isEqualTo(accepted);
    }

    @ParameterizedTest
    @CsvSource({
        "https://termin.wiesbaden.example/buchen?x=1, true",
        "http://termin.wiesbaden.example, false",
        "javascript:alert(1), false",
        "https:, false",
        "https://user@termin.example, false",
        "kein Link, false"
    })
    void onlySecureWebAddressesAreOpened(String address, boolean accepted) {
        assertThat(new ParameterType.WebAddress().accepts(Json.createValue(address)))
                .isEqualTo(accepted);
    }

    @ParameterizedTest
    @CsvSource({"2026-12-31, true", "2026-02-30, false", "31.12.2026, false"})
    void daysAreDays(String day, boolean accepted) {
        assertThat(new ParameterType.Day().accepts(Json.createValue(day))).isEqualTo(accepted);
    }

    @Test
    void textsAmountsAnswersAndChoices() {
        assertThat(new ParameterType.Text(3, false).accepts(Json.createValue("abc")))
                .isTrue();
        assertThat(new ParameterType.Text(3, false).accepts(Json.createValue("abcd")))
                .isFalse();
        assertThat(new ParameterType.Text(3, false).accepts(Json.createValue("  ")))
                .isFalse();
        assertThat(new ParameterType.Amount(0, 500).accepts(value("500"))).isTrue();
        assertThat(new ParameterType.Amount(0, 500).accepts(value("501"))).isFalse();
        assertThat(new ParameterType.YesNo().accepts(value("false"))).isTrue();
        assertThat(new ParameterType.YesNo().accepts(value("null"))).isFalse();
        var ways = new ParameterType.Choice(new CodeList("weg", List.of("post")));
        assertThat(ways.accepts(Json.createValue("post"))).isTrue();
        assertThat(ways.accepts(Json.createValue("bote"))).isFalse();
    }

    @Test
    void aStandardMustBeAValueOfTheType() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Parameter(
                        "frist",
                        new ParameterType.WholeNumber(7, 60, "Tage"),
                        false,
                        Optional.of(Json.createValue(3)),
                        "§ 60 SGB I",
                        Set.of()));
    }

    private static JsonValue value(String json) {
        try (JsonReader reader = Json.createReader(new StringReader("[" + json + "]"))) {
            return reader.readArray().getFirst();
        }
    }
}
