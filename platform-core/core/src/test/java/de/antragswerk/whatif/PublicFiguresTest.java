package de.antragswerk.whatif;

import static org.assertj.core.api.Assertions.assertThat;

import de.antragswerk.settlement.Bounds;
import de.antragswerk.settlement.CostKind;
import de.antragswerk.settlement.KeyFigures;
import de.antragswerk.settlement.KeyKind;
import de.antragswerk.settlement.Member;
import de.antragswerk.settlement.Part;
import de.antragswerk.settlement.Pool;
import de.antragswerk.settlement.ProRata;
import de.antragswerk.settlement.Profile;
import de.antragswerk.settlement.SettlementInput;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class PublicFiguresTest {
    private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2026, 12, 31);

    private static Change.Joins joins(String key, long inhabitants) {
        return new Change.Joins(key, "Land " + key, Optional.empty(), inhabitants, Spread.of(0), FIRST);
    }

    @Test
    void eachMoreLandMakesItCheaper() {
        var profile = new Profile(List.of(new Part(1000, KeyKind.POPULATION, "einwohner")));
        var input = new SettlementInput(
                "2026",
                FIRST,
                LAST,
                ProRata.DAYS,
                Optional.empty(),
                List.of(new Pool("geplant", "geplant", CostKind.A, 900_000, profile, "")),
                List.of(new Member("06", "Hessen", Optional.empty(), FIRST, LAST, Bounds.NONE, Optional.empty())),
                List.of(new KeyFigures(
                        "einwohner", KeyKind.POPULATION, "2025", "Register", new TreeMap<>(Map.of("06", 600L)))),
                List.of(),
                List.of());
        var more = OneMoreLand.of(input, List.of(joins("09", 1_200), joins("10", 300), joins("14", 400)));
        assertThat(more.newcomers()).extracting(Change.Joins::key).containsExactly("10", "14", "09");
        assertThat(more.shares())
                .containsExactly(new OneMoreLand.Saving(
                        "06", "Hessen", 900_000, new Spread(600_000, 540_000, 300_000), 216_000));
    }

    @Test
    void aSmallKommunePaysManyTimesAsMuchByUsage() {
        var prices = new SmallKommune(10).prices();
        // 10 × 2,263,777.20 euros ÷ 3,753 applications
        assertThat(prices.getLast()).isEqualTo(new SmallKommune.Price(SmallKommune.Key.USAGE, 603_191, 60_319, true));
        // 10,000 of 18,034,454 inhabitants; the even spread of the others drops a few of them
        assertThat(prices.getFirst().cents()).isBetween(125_500L, 125_550L);
        assertThat(prices.getFirst().absurd()).isFalse();
    }

    @Test
    void withTwoApplicationsUsageIsNotAbsurd() {
        assertThat(new SmallKommune(2).prices().getLast().absurd()).isFalse();
    }

    @Test
    void theLandsShareIsItsPartByTheKoenigsteinerSchluessel() {
        assertThat(SmallKommune.LAND_CENTS).isEqualTo(1_080_000_000L * 2_096_090 / 10_000_000);
    }
}
