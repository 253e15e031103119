package de.antragswerk.onboarding;

import static org.assertj.core.api.Assertions.assertThat;

import de.antragswerk.costsharing.PlanningBasis;
import de.antragswerk.settlement.Bounds;
import de.antragswerk.settlement.CostKind;
import de.antragswerk.settlement.KeyFigures;
import de.antragswerk.settlement.KeyKind;
import de.antragswerk.settlement.KindWeight;
import de.antragswerk.settlement.Member;
import de.antragswerk.settlement.Pool;
import de.antragswerk.settlement.ProRata;
import de.antragswerk.settlement.Profile;
import de.antragswerk.settlement.SettlementInput;
import de.antragswerk.settlement.UsageCount;
import de.antragswerk.tenancy.LandKey;
import de.antragswerk.whatif.Spread;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Hessen and Sachsen share 1,000.00 euros by use: 30 applications of 6,000 people and 10 of 4,000. */
class CostPreviewTest {
    private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2026, 12, 31);

    private static Member land(String key) {
        return new Member(key, key, Optional.empty(), FIRST, LAST, Bounds.NONE, Optional.empty());
    }

    private static UsageCount uses(String land, long uses) {
        return new UsageCount(land, land, "wohngeld", "MAIN_APPLICATION", uses, 0);
    }

    private static PlanningBasis basis(List<Pool> pools) {
        var population = new KeyFigures(
                "einwohner", KeyKind.POPULATION, "2025", "Register", new TreeMap<>(Map.of("06", 6_000L, "14", 4_000L)));
        var input = new SettlementInput(
                "2026",
                FIRST,
                LAST,
                ProRata.DAYS,
                Optional.empty(),
                pools,
                List.of(land("06"), land("14")),
                List.of(),
                List.of(new KindWeight("wohngeld", "MAIN_APPLICATION", 1000)),
                List.of(uses("06", 30), uses("14", 10)));
        return new PlanningBasis(input, List.of(population));
    }

    private static PlanningBasis basis() {
        return basis(List.of(new Pool("betrieb", "Betrieb", CostKind.A, 100_000, Profile.BY_USAGE, "Beschluss")));
    }

    @Test
    void aLandThatJoinsSeesLowMiddleAndHigh() {
        // 5, 7 and 10 applications beside the 40 of the others
        assertThat(CostPreview.estimate(basis(), new LandKey("10"), 2_000))
                .contains(new CostEstimate("2026", 2_000, new Spread(5, 7, 10), new Spread(11_111, 14_894, 20_000)));
    }

    @Test
    void aLandThatTakesPartSeesWhatItPaysNow() {
        assertThat(CostPreview.estimate(basis(), new LandKey("06"), 6_000))
                .contains(new CostEstimate("2026", 6_000, Spread.of(30), Spread.of(75_000)));
    }

    @Test
    void withoutCostsOrAuthoritiesThereIsNothingToSay() {
        assertThat(CostPreview.estimate(basis(List.of()), new LandKey("10"), 2_000))
                .isEmpty();
        assertThat(CostPreview.estimate(basis(), new LandKey("10"), 0)).isEmpty();
    }
}
