package de.antragswerk.tenancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LeitwegIdTest {

    @ParameterizedTest
    @ValueSource(strings = {"04011000-1234512345-06", "992-90009-96", "09564000-NUE0001-49", "04011000-900X999-08"})
    void acceptsIdsThatAreInUse(String text) {
        assertThat(LeitwegId.parse(text)).contains(new LeitwegId(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "04011000-1234512345-07",
                "04011000-1234512354-06",
                "992-90009-69",
                "9-9-9",
                "",
                "06-x-11",
                "06-Ä-11"
            })
    void refusesAWrongDigitAndTwoSwapped(String text) {
        assertThat(LeitwegId.parse(text)).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> new LeitwegId(text));
    }

    @Test
    void saysWhatIsWrong() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new LeitwegId("992-90009-97"))
                .withMessageContaining("check digits");
    }
}
