package de.antragswerk.form;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CheckDigitsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "DE89370400440532013000",
                "DE02120300000000202051",
                "FR1420041010050500013M02606",
                "AT611904300234573201"
            })
    void knowsGoodIbans(String iban) {
        assertThat(CheckDigits.iban(iban)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"DE89370400440532013001", "DE8937040044053201300", "DE", "", "XX00", "DE893704004405320130AB"})
    void knowsBadIbans(String iban) {
        assertThat(CheckDigits.iban(iban)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"86095742719", "47036892816", "65929970489", "12345678995"})
    void knowsGoodTaxIds(String taxId) {
        assertThat(CheckDigits.taxId(taxId)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"86095742718", "01234567890", "12345678901", "11111111111", "1234567890", "8609574271X"})
    void knowsBadTaxIds(String taxId) {
        assertThat(CheckDigits.taxId(taxId)).isFalse();
    }

    @Test
    void threeEqualDigitsInARowMakeNoTaxId() {
        var ten = "1112345678".replace('8', '0');
        assertThat(CheckDigits.taxId(ten + CheckDigits.taxIdCheckDigit(ten))).isFalse();
        var apart = "1213145670";
        assertThat(CheckDigits.taxId(apart + CheckDigits.taxIdCheckDigit(apart)))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"15070649C103", "65180539W001"})
    void knowsGoodPensionNumbers(String number) {
        assertThat(CheckDigits.pensionNumber(number)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"15070649C104", "15070649c103", "15070649103", "", "ABCDEFGHIJKL"})
    void knowsBadPensionNumbers(String number) {
        assertThat(CheckDigits.pensionNumber(number)).isFalse();
    }
}
