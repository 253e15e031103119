package de.antragswerk.whatif;

import static org.assertj.core.api.Assertions.assertThat;

import de.antragswerk.settlement.Line;
import de.antragswerk.settlement.Pool;
import de.antragswerk.settlement.Profile;
import de.antragswerk.settlement.Settle;
import de.antragswerk.settlement.Settlement;
import de.antragswerk.settlement.SettlementInput;
import java.util.ArrayList;
import java.util.Optional;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every input and every scenario. */
class ScenarioPropertyTest {

    static LongStream seeds() {
        return LongStream.range(0, 200);
    }

    private static Comparison.Compared compared(SettlementInput input, Scenario scenario) {
        return (Comparison.Compared) Comparison.of(input, scenario);
    }

    private static Scenario random(Random random, SettlementInput input) {
        var changes = new ArrayList<Change>();
        var day = RandomInput.FROM.plusDays(random.nextInt(365));
        var some = random.nextLong(3_000);
        var applications = new Spread(some, some * 2, some * 3);
        if (random.nextBoolean()) {
            changes.add(new Change.Joins(
                    "10", "Saarland", Optional.empty(), 1 + random.nextLong(2_000_000), applications, day));
        }
        if (random.nextBoolean()) {
            changes.add(new Change.Joins(
                    "019999999999", "Neustadt", Optional.of("01"), 1 + random.nextLong(9_000), applications, day));
        }
        if (random.nextBoolean()) {
            var member = input.members().get(random.nextInt(input.members().size()));
            changes.add(new Change.TakesPart(member.key(), day, day.plusDays(random.nextInt(365))));
        }
        if (random.nextBoolean()) {
            changes.add(new Change.OtherKey(Optional.empty(), Profile.BY_USAGE));
        }
        if (random.nextBoolean()) {
            changes.add(new Change.OtherAmount(input.pools().getFirst().id(), random.nextLong(1_000_000_000)));
        }
        return new Scenario(changes);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void withoutChangesItIsTheSettlementItself(long seed) {
        var input = RandomInput.of(seed);
        var real = Settle.settle(input);
        var result = compared(input, Scenario.UNCHANGED);
        assertThat(result.now()).isEqualTo(real);
        assertThat(result.then().values()).allMatch(real::equals);
        assertThat(result.shares()).allMatch(share -> share.difference().equals(Spread.of(0)));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theSharesAreThePoolsInEveryScenario(long seed) {
        var input = RandomInput.of(seed);
        var scenario = random(new Random(seed), input);
        if (Comparison.of(input, scenario) instanceof Comparison.Compared result) {
            assertThat(sum(result.now())).isEqualTo(pools(input));
            for (var assumption : Assumption.values()) {
                var pools = pools(scenario.on(input, assumption));
                assertThat(sum(result.then().get(assumption))).isEqualTo(pools);
                assertThat(result.shares().stream()
                                .filter(share -> share.land().isEmpty())
                                .mapToLong(share -> share.thenCents().at(assumption))
                                .sum())
                        .isEqualTo(pools);
            }
        } else {
            // only one who takes part, and leaves
            assertThat(Comparison.of(input, scenario)).isEqualTo(new Comparison.Impossible("nobody-to-pay"));
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theInputStaysAsItWas(long seed) {
        var input = RandomInput.of(seed);
        Comparison.of(input, random(new Random(seed), input));
        assertThat(input).isEqualTo(RandomInput.of(seed));
    }

    /** "Je mehr Länder, desto wirtschaftlicher": nobody pays more because somebody joins who is there all the year. */
    @ParameterizedTest
    @MethodSource("seeds")
    void oneMoreLandMakesItDearerForNobody(long seed) {
        var input = RandomInput.of(seed);
        var random = new Random(seed);
        var joins = new Change.Joins(
                "10",
                "Saarland",
                Optional.empty(),
                1 + random.nextLong(2_000_000),
                new Spread(10, 20, 30),
                RandomInput.FROM);
        var result = compared(input, Scenario.of(joins));
        assertThat(result.shares())
                .filteredOn(share -> share.land().isEmpty() && !share.isNew())
                // a cent may move when the rests are given out anew, for each part of each pool
                .allMatch(
                        share -> share.difference().most() <= 2L * input.pools().size());
    }

    private static long pools(SettlementInput input) {
        return input.pools().stream().mapToLong(Pool::cents).sum();
    }

    private static long sum(Settlement settlement) {
        return settlement.lines().stream()
                .filter(line -> line.land().isEmpty())
                .mapToLong(Line::cents)
                .sum();
    }
}
