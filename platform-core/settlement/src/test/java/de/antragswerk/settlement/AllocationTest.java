package de.antragswerk.settlement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class AllocationTest {

    @Test
    void leftCentsGoToTheLargestRemainders() {
        var shares = Allocation.divide(100, Map.of("a", 1L, "b", 1L, "c", 1L));

        assertThat(shares.get("a")).isEqualTo(new Allocation.Share(34, true));
        assertThat(shares.get("b")).isEqualTo(new Allocation.Share(33, false));
        assertThat(shares.get("c")).isEqualTo(new Allocation.Share(33, false));
    }

    @Test
    void whoUsesNothingPaysNothing() {
        var shares = Allocation.divide(1_080_000_000L, Map.of("06414", 7L, "06438", 0L));

        assertThat(shares.get("06414").cents()).isEqualTo(1_080_000_000L);
        assertThat(shares.get("06438").cents()).isZero();
    }

    @Test
    void withoutAnyUseThereIsNothingToDivideBy() {
        assertThatThrownBy(() -> Allocation.divide(100, Map.of("a", 0L))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Allocation.divide(100, Map.<String, Long>of()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Allocation.divide(-1, Map.of("a", 1L))).isInstanceOf(IllegalArgumentException.class);
    }

    /** Seeded: for any amount and weights the sum is exact, nobody is off by a cent, and the order of input is nothing. */
    @Test
    void sumsAreExactForAnyAmountAndAnyWeights() {
        for (var seed = 0L; seed < 2_000; seed++) {
            var random = new Random(seed);
            var amount =
                    random.nextInt(10) == 0 ? random.nextInt(5) : Math.abs(random.nextLong() % 10_000_000_000_000L);
            var weights = weights(random);
            var total = weights.values().stream().mapToLong(Long::longValue).sum();

            var shares = Allocation.divide(amount, weights);

            assertThat(shares.values().stream()
                            .mapToLong(Allocation.Share::cents)
                            .sum())
                    .as("seed %d", seed)
                    .isEqualTo(amount);
            weights.forEach((key, weight) -> {
                var exact = new BigDecimal(amount)
                        .multiply(new BigDecimal(weight))
                        .divide(new BigDecimal(total), 0, RoundingMode.FLOOR)
                        .longValueExact();
                assertThat(shares.get(key).cents()).isBetween(exact, exact + 1);
                assertThat(weight != 0 || shares.get(key).cents() == 0).isTrue();
            });
            assertThat(Allocation.divide(amount, shuffled(weights, random))).isEqualTo(shares);
        }
    }

    private static Map<String, Long> weights(Random random) {
        var weights = new TreeMap<String, Long>();
        var payers = 1 + random.nextInt(30);
        for (var payer = 0; payer < payers; payer++) {
            weights.put("%05d".formatted(payer), random.nextInt(4) == 0 ? 0L : (long) random.nextInt(1_000_000));
        }
        weights.put("99999", 1L + random.nextInt(10));
        return weights;
    }

    private static Map<String, Long> shuffled(Map<String, Long> weights, Random random) {
        var keys = new ArrayList<>(weights.keySet());
        Collections.shuffle(keys, random);
        var shuffled = new LinkedHashMap<String, Long>();
        keys.forEach(key -> shuffled.put(key, weights.get(key)));
        return shuffled;
    }
}
