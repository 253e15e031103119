package de.antragswerk.sealing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import org.junit.jupiter.api.Test;

class CitizenKeyTest {
    private final CitizenKey mine = SampleCitizenKey.of(1);

    @Test
    void opensWhatItSealedAtItsPlace() {
        var sealed = mine.seal("folder/person.givenName", "Zoë");
        assertThat(sealed).doesNotContain("Zoë");
        assertThat(mine.open("folder/person.givenName", sealed)).isEqualTo("Zoë");
    }

    @Test
    void opensNothingElsewhereAndNothingOfOthers() {
        var sealed = mine.seal("folder/person.givenName", "Zoë");
        assertThatThrownBy(() -> mine.open("folder/account.iban", sealed)).hasMessage("sealed-for-another-place");
        assertThatThrownBy(() -> SampleCitizenKey.of(2).open("folder/person.givenName", sealed))
                .hasMessage("key-missing");
    }

    @Test
    void saysNothingOfItsSecret() {
        assertThat(mine).hasToString("CitizenKey[" + new UUID(0, 1) + "]");
    }
}
