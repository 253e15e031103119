package de.antragswerk.web.costsharing;

import static org.assertj.core.api.Assertions.assertThat;

import de.antragswerk.web.page.German;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GermanAmountsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "1.234.567,89;123456789",
                "1234567,89;123456789",
                "1 234 567,89 €;123456789",
                "10.800.000;1080000000",
                "12,5;1250",
                "0;0",
                "0,01;1",
                "500 Euro;50000",
                "999.999.999.999,99;99999999999999"
            })
    void amountsAreReadAsPeopleWriteThem(String text, long cents) {
        assertThat(GermanAmounts.cents(text)).hasValue(cents);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "-5",
                "1.23",
                "1,234.56",
                "12.34,5",
                "1,234",
                "zehn",
                "1.2345",
                "1e9",
                "9999999999999",
                "5 €x",
                ",5"
            })
    void whatCouldMeanTwoThingsIsNotGuessed(String text) {
        assertThat(GermanAmounts.cents(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "-5;amount-negative",
                "\u2212 1.234,50 €;amount-negative",
                "12345678901234567;amount-large",
                "9999999999999;amount-large",
                "-;amount",
                "--5;amount",
                "1.23;amount",
                "'';amount"
            })
    void whatIsWrongWithAnAmountIsToldApart(String text, String code) {
        assertThat(GermanAmounts.fault(text)).isEqualTo(code);
    }

    /** Seeded: whatever we show, with its sign for euros, or put back into a field is read as the same amount. */
    @Test
    void whatIsShownCanBeEnteredAgain() {
        var random = new Random(5);
        for (var round = 0; round < 2_000; round++) {
            var cents = Math.abs(random.nextLong() % 100_000_000_000_000L);
            assertThat(GermanAmounts.cents(German.euro(cents))).hasValue(cents);
            assertThat(GermanAmounts.cents(GermanAmounts.entered(cents))).hasValue(cents);
            var percent = random.nextInt(10_001);
            assertThat(GermanAmounts.percent(GermanAmounts.enteredPercent(percent)))
                    .hasValue(percent);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "101", "100,01", "-1", "5.5", "33,333", "ein"})
    void percentagesLieBetweenNoneAndAll(String text) {
        assertThat(GermanAmounts.percent(text)).isEmpty();
    }
}
