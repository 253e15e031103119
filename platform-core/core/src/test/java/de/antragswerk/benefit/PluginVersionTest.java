package de.antragswerk.benefit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PluginVersionTest {

    @Test
    void numbersCountAsNumbers() {
        assertThat(Stream.of("1.10.0", "1.9.0", "2.0", "0.1.0.202611", "0.1.0", "unbekannt")
                        .map(PluginVersion::new)
                        .sorted()
                        .map(PluginVersion::value))
                .containsExactly("unbekannt", "0.1.0", "0.1.0.202611", "1.9.0", "1.10.0", "2.0");
    }

    @Test
    void theOrderIsTotal() {
        var random = new Random(7);
        for (var round = 0; round < 2000; round++) {
            var one = any(random);
            var two = any(random);
            var three = any(random);
            assertThat(Integer.signum(one.compareTo(two))).isEqualTo(-Integer.signum(two.compareTo(one)));
            assertThat(one.compareTo(two) == 0).isEqualTo(one.equals(two));
            if (one.compareTo(two) <= 0 && two.compareTo(three) <= 0) {
                assertThat(one.compareTo(three)).isLessThanOrEqualTo(0);
            }
        }
    }

    private static PluginVersion any(Random random) {
        var parts = new String[] {"0", "1", "2", "10", "00", "x", ""};
        var text = new StringBuilder(parts[random.nextInt(parts.length)]);
        for (var more = random.nextInt(4); more > 0; more--) {
            text.append('.').append(parts[random.nextInt(parts.length)]);
        }
        return new PluginVersion(text.toString());
    }
}
