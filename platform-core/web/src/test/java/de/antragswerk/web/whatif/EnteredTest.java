package de.antragswerk.web.whatif;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.core.MultivaluedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class EnteredTest {
    @Test
    void whatCannotBeReadIsNeitherNumberNorDay() {
        var entered = Entered.of(
                new MultivaluedHashMap<>(Map.of("zahl", "1\0", "tag", "+99999999-01-01", "gut", "1.7.2026")));

        assertThat(entered.text("zahl")).isEqualTo("1\uFFFD");
        assertThat(entered.number("zahl")).isEmpty();
        assertThat(entered.day("tag")).isEmpty();
        assertThat(entered.day("gut")).isPresent();
    }
}
