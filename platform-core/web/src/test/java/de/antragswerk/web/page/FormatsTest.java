package de.antragswerk.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class FormatsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            GERMAN        | 31.12.2026       | 1.234,56 €
            SIMPLE_GERMAN | 31.12.2026       | 1.234,56 €
            ENGLISH       | 31 December 2026 | €1,234.56
            UKRAINIAN     | 31.12.2026       | 1\u00a0234,56 €
            ARABIC        | 31.12.2026       | 1,234.56 €
            """)
    void everyLanguageWritesInItsWay(Language language, String day, String amount) {
        var formats = Formats.of(language);
        assertThat(formats.day(LocalDate.of(2026, 12, 31))).isEqualTo(day);
        assertThat(formats.euro(123_456)).isEqualTo(amount);
    }

    @ParameterizedTest
    @EnumSource
    void digitsAreTheOnesOfPassbooks(Language language) {
        var formats = Formats.of(language);
        var random = new Random(7);
        for (var round = 0; round < 500; round++) {
            var number = random.nextLong() >> random.nextInt(60);
            var written = formats.number(number)
                    + formats.euro(number / 2)
                    + formats.size(Math.abs(number / 2))
                    + formats.moment(Instant.ofEpochSecond(number % 4_000_000_000L));
            assertThat(written.chars().filter(Character::isDigit)).allMatch(digit -> digit >= '0' && digit <= '9');
            assertThat(formats.number(number).replaceAll("[^0-9-]", "")).isEqualTo(Long.toString(number));
        }
    }

    @Test
    void englishSaysBytes() {
        assertThat(Formats.of(Language.ENGLISH).size(59)).isEqualTo("59 bytes");
        assertThat(Formats.of(Language.ENGLISH).size(10_485_760)).isEqualTo("10.5 MB");
    }
}
