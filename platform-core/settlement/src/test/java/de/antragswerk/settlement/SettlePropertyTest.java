package de.antragswerk.settlement;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What holds for every input, tried with thousands of seeded ones. */
class SettlePropertyTest {
    private static final int SEEDS = 2_000;

    private record Level(String pool, Optional<String> land) {}

    private interface Check {
        void that(long seed, SettlementInput input, Settlement settlement);
    }

    private static void everywhere(Check check) {
        for (var seed = 0L; seed < SEEDS; seed++) {
            var input = RandomInputs.of(seed);
            check.that(seed, input, Settle.settle(input));
        }
    }

    private static Map<Level, List<Line>> levels(Settlement settlement) {
        return settlement.lines().stream().collect(Collectors.groupingBy(line -> new Level(line.pool(), line.land())));
    }

    @Test
    void sumsAreExactAtEveryLevelAndForEveryPart() {
        everywhere((seed, input, settlement) -> {
            assertThat(settlement.totalCents())
                    .isEqualTo(input.pools().stream().mapToLong(Pool::cents).sum());
            var pools = input.pools().stream().collect(Collectors.toMap(Pool::id, Pool::cents));
            levels(settlement).forEach((level, lines) -> {
                var amount = level.land()
                        .map(land -> landLine(settlement, level.pool(), land))
                        .orElseGet(() -> pools.get(level.pool()));
                assertThat(lines.stream().mapToLong(Line::cents).sum())
                        .as("seed %d %s", seed, level)
                        .isEqualTo(amount);
                assertThat(lines).allMatch(line -> line.sharedCents() == amount);
                assertThat(parts(lines)).as("seed %d %s", seed, level).isEqualTo(expectedParts(input, level, amount));
            });
        });
    }

    private static long landLine(Settlement settlement, String pool, String land) {
        return settlement.lines().stream()
                .filter(line -> line.pool().equals(pool) && line.land().isEmpty())
                .filter(line -> line.payer().equals(land))
                .findFirst()
                .orElseThrow()
                .cents();
    }

    private static Map<Integer, Long> parts(List<Line> lines) {
        return lines.stream()
                .flatMap(line -> line.steps().stream())
                .collect(Collectors.groupingBy(Step::part, Collectors.summingLong(Step::cents)));
    }

    private static Map<Integer, Long> expectedParts(SettlementInput input, Level level, long amount) {
        var profile = level.land()
                .map(land -> input.members().stream()
                        .filter(member -> member.key().equals(land))
                        .findFirst()
                        .orElseThrow()
                        .below()
                        .orElseThrow())
                .orElseGet(() -> input.pools().stream()
                        .filter(pool -> pool.id().equals(level.pool()))
                        .findFirst()
                        .orElseThrow()
                        .profile());
        var permille = new TreeMap<Integer, Long>();
        profile.parts().forEach(part -> permille.put(permille.size(), (long) part.permille()));
        return Allocation.divide(amount, permille).entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, part -> part.getValue().cents()));
    }

    @Test
    void noAmountIsNegativeAndALineIsTheSumOfItsSteps() {
        everywhere((seed, input, settlement) -> assertThat(settlement.lines())
                .as("seed %d", seed)
                .allSatisfy(line -> {
                    assertThat(line.steps()).allMatch(step -> step.cents() >= 0);
                    assertThat(line.steps().stream().mapToLong(Step::cents).sum())
                            .isEqualTo(line.cents());
                }));
    }

    @Test
    void theOrderOfTheInputMeansNothingAndTwiceIsTheSame() {
        everywhere((seed, input, settlement) -> {
            var other = RandomInputs.shuffled(input, new Random(~seed));
            assertThat(SettlementJson.write(other)).as("seed %d", seed).isEqualTo(SettlementJson.write(input));
            assertThat(SettlementJson.write(Settle.settle(other)))
                    .as("seed %d", seed)
                    .isEqualTo(SettlementJson.write(settlement));
        });
    }

    /** The explanation that a payer reads is the whole truth: recomputed from its own figures, every step comes out. */
    @Test
    void everyStepExplainsItself() {
        everywhere((seed, input, settlement) -> settlement
                .lines()
                .forEach(line -> line.steps().forEach(step -> {
                    assertThat(step.weight())
                            .isEqualTo(BigInteger.valueOf(step.figure()).multiply(BigInteger.valueOf(step.share())));
                    if (step.bound() == Step.Bound.NONE) {
                        var exact = BigInteger.valueOf(step.partCents())
                                .multiply(step.weight())
                                .divideAndRemainder(step.totalWeight());
                        assertThat(step.cents())
                                .as("seed %d %s", seed, line)
                                .isEqualTo(exact[0].longValueExact() + (step.rounded() ? 1 : 0));
                        assertThat(!step.rounded() || exact[1].signum() > 0).isTrue();
                    }
                })));
    }

    @Test
    void figuresAreThoseOfTheInput() {
        everywhere((seed, input, settlement) -> {
            var figures = input.figures().stream().collect(Collectors.toMap(KeyFigures::id, one -> one));
            settlement
                    .lines()
                    .forEach(line -> line.steps().forEach(step -> {
                        if (step.key().needsFigures()) {
                            assertThat(step.figure())
                                    .isEqualTo(figures.get(step.figures()).of(line.payer()));
                        } else if (step.key() == KeyKind.USAGE) {
                            assertThat(step.figure())
                                    .as("seed %d %s", seed, line)
                                    .isEqualTo(weightedUses(input, line));
                        } else {
                            assertThat(step.figure()).isEqualTo(1);
                        }
                    }));
        });
    }

    private static long weightedUses(SettlementInput input, Line line) {
        var benefits = input.pools().stream()
                .filter(pool -> pool.id().equals(line.pool()))
                .findFirst()
                .orElseThrow()
                .benefits();
        var sum = 0L;
        for (var count : input.usage()) {
            var own = line.land().isEmpty() ? count.land() : count.payer();
            for (var weight : input.weights()) {
                if (own.equals(line.payer())
                        && (benefits.isEmpty() || benefits.contains(count.benefit()))
                        && weight.benefit().equals(count.benefit())
                        && weight.kind().equals(count.kind())) {
                    sum += count.uses() * weight.permille();
                }
            }
        }
        return Math.max(0, sum);
    }

    @Test
    void boundsHold() {
        everywhere((seed, input, settlement) -> {
            var members = input.members().stream().collect(Collectors.toMap(Member::key, one -> one));
            settlement.lines().forEach(line -> {
                var payer = Payer.of(members.get(line.payer()), input);
                assertThat(line.cents())
                        .as("seed %d %s", seed, line)
                        .isBetween(payer.leastOf(line.sharedCents()), payer.mostOf(line.sharedCents()));
            });
        });
    }

    @Test
    void aLandSeesTheSameLinesAndNothingOfOtherKommunen() {
        everywhere((seed, input, settlement) -> {
            var lands = input.members().stream()
                    .filter(member -> member.land().isEmpty())
                    .map(Member::key)
                    .toList();
            var land = lands.get(new Random(seed).nextInt(lands.size()));
            var seen = input.forLand(land);
            var own = Settle.settle(seen);

            assertThat(own)
                    .as("seed %d Land %s", seed, land)
                    .isEqualTo(settlement.forLand(land, Digest.of(SettlementJson.write(seen))));
            assertThat(own.lines())
                    .allMatch(line -> line.land().isEmpty() || line.land().get().equals(land));
            var text = new String(SettlementJson.write(seen), StandardCharsets.UTF_8);
            input.members().stream()
                    .filter(member ->
                            member.land().isPresent() && !member.land().get().equals(land))
                    .forEach(foreign -> assertThat(text).doesNotContain('"' + foreign.key() + '"'));
            assertThat(SettlementJson.write(seen.forLand(land)))
                    .as("seed %d Land %s", seed, land)
                    .isEqualTo(SettlementJson.write(seen));
        });
    }

    @Test
    void whatIsWrittenIsReadAgain() {
        everywhere((seed, input, settlement) -> {
            var json = SettlementJson.write(settlement);
            assertThat(SettlementJson.readSettlement(json)).as("seed %d", seed).isEqualTo(settlement);
            var bytes = SettlementJson.write(input);
            assertThat(Settle.settle(SettlementJson.readInput(bytes))).isEqualTo(settlement);
            assertThat(settlement.inputDigest()).isEqualTo(Digest.of(bytes));
        });
    }

    /** More uses never make cheaper, and who uses more never pays less than who uses less. */
    @Test
    void sharesGrowWithTheOwnUses() {
        for (var seed = 0L; seed < SEEDS; seed++) {
            var random = new Random(seed);
            var amount = random.nextInt(4) == 0 ? random.nextInt(10) : random.nextLong(1_000_000_000_000L);
            Map<String, Long> uses = new TreeMap<>();
            for (var payer = 0; payer < 2 + random.nextInt(12); payer++) {
                uses.put("%02d".formatted(payer), (long) random.nextInt(random.nextBoolean() ? 5 : 10_000));
            }
            uses.put("00", 1L + random.nextInt(50));
            var before = Allocation.divide(amount, uses);
            uses.forEach((one, weight) -> uses.forEach((other, less) -> {
                if (weight > less) {
                    assertThat(before.get(one).cents())
                            .isGreaterThanOrEqualTo(before.get(other).cents());
                }
            }));
            uses.merge("01", 1L + random.nextInt(1_000), Long::sum);
            assertThat(Allocation.divide(amount, uses).get("01").cents())
                    .as("seed %d", seed)
                    .isGreaterThanOrEqualTo(before.get("01").cents());
        }
    }
}
