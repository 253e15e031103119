package de.antragswerk.budget;

import static org.assertj.core.api.Assertions.assertThat;

import de.antragswerk.settlement.Bounds;
import de.antragswerk.settlement.CostKind;
import de.antragswerk.settlement.KeyKind;
import de.antragswerk.settlement.KindWeight;
import de.antragswerk.settlement.Member;
import de.antragswerk.settlement.Part;
import de.antragswerk.settlement.Pool;
import de.antragswerk.settlement.ProRata;
import de.antragswerk.settlement.Profile;
import de.antragswerk.settlement.SettlementInput;
import de.antragswerk.settlement.UsageCount;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;
import org.junit.jupiter.api.Test;

class CostForecastTest {

    static SettlementInput input(Profile profile, long hessen, long nrw) {
        return new SettlementInput(
                "2026",
                LocalDate.of(2026, 1, 1),
                LocalDate.of(2026, 12, 31),
                ProRata.DAYS,
                Optional.empty(),
                List.of(new Pool("betrieb", "Betrieb", CostKind.A, 1_000_00, profile, "")),
                List.of(member("05"), member("06")),
                List.of(),
                List.of(new KindWeight("alg2", "MAIN_APPLICATION", 1000)),
                List.of(
                        new UsageCount("05", "05", "alg2", "MAIN_APPLICATION", nrw, 0),
                        new UsageCount("06", "06", "alg2", "MAIN_APPLICATION", hessen, 0)));
    }

    private static Member member(String key) {
        return new Member(
                key,
                key,
                Optional.empty(),
                LocalDate.of(2020, 1, 1),
                LocalDate.of(2030, 1, 1),
                Bounds.NONE,
                Optional.empty());
    }

    @Test
    void theShareFollowsTheUses() {
        var input = input(Profile.BY_USAGE, 100, 300);
        assertThat(CostForecast.share(input, "06")).isEqualTo(OptionalLong.of(250_00));
        assertThat(CostForecast.share(input, "06", 50, new Range(50, 100, 150)))
                .contains(new Range(250_00, 400_00, 500_00));
    }

    @Test
    void anEqualKeyHasNoRange() {
        var equal = input(new Profile(List.of(new Part(1000, KeyKind.EQUAL, ""))), 100, 300);
        assertThat(CostForecast.share(equal, "06", 10, new Range(0, 10, 100)))
                .contains(new Range(500_00, 500_00, 500_00));
    }

    @Test
    void whoDoesNotTakePartHasNoShare() {
        assertThat(CostForecast.share(input(Profile.BY_USAGE, 1, 1), "07")).isEmpty();
        assertThat(CostForecast.share(input(Profile.BY_USAGE, 1, 1), "07", 1, new Range(1, 1, 1)))
                .isEmpty();
    }

    @Test
    void whatCannotBeSettledHasNoShare() {
        var stranger = input(new Profile(List.of(new Part(1000, KeyKind.POPULATION, "unknown"))), 1, 1);
        assertThat(CostForecast.share(stranger, "06")).isEmpty();
    }

    @Test
    void usesAreScaledToTheNearestWhole() {
        var random = new Random(4);
        for (var round = 0; round < 300; round++) {
            var own = random.nextInt(100_000);
            var base = 1 + random.nextInt(100_000);
            var uses = random.nextInt(100_000);
            var scaled = CostForecast.scaled(input(Profile.BY_USAGE, own, 7), "06", base, uses);
            assertThat(scaled.usage().getFirst().uses()).isEqualTo(7);
            assertThat(2L * Math.abs(scaled.usage().get(1).uses() * base - (long) own * uses))
                    .isLessThanOrEqualTo(base);
        }
    }
}
