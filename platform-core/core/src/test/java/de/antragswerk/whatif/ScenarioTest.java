package de.antragswerk.whatif;

import static org.assertj.core.api.Assertions.assertThat;

import de.antragswerk.settlement.Bounds;
import de.antragswerk.settlement.CostKind;
import de.antragswerk.settlement.KeyFigures;
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
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Two Länder share 1,000.00 euros by use: Hessen with 30 applications, Sachsen with 10. */
class ScenarioTest {
    private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2026, 12, 31);
    private static final Profile BY_INHABITANTS = new Profile(List.of(new Part(1000, KeyKind.POPULATION, "einwohner")));

    private final SettlementInput input = new SettlementInput(
            "2026",
            FIRST,
            LAST,
            ProRata.DAYS,
            Optional.empty(),
            List.of(new Pool("betrieb", "Betrieb", CostKind.A, 100_000, Profile.BY_USAGE, "Beschluss")),
            List.of(land("06", "Hessen"), land("14", "Sachsen")),
            List.of(
                    new KeyFigures(
                            "einwohner",
                            KeyKind.POPULATION,
                            "2025",
                            "Register",
                            new TreeMap<>(Map.of("06", 6_000L, "14", 4_000L))),
                    new KeyFigures(
                            "wohnungen",
                            KeyKind.TARGET_GROUP,
                            "2024",
                            "Zensus",
                            new TreeMap<>(Map.of("06", 300L, "14", 200L)))),
            List.of(new KindWeight("wohngeld", "MAIN_APPLICATION", 1000)),
            List.of(uses("06", 30), uses("14", 10)));

    private static Member land(String key, String name) {
        return new Member(key, name, Optional.empty(), FIRST, LAST, Bounds.NONE, Optional.empty());
    }

    private static UsageCount uses(String land, long uses) {
        return new UsageCount(land, land, "wohngeld", "MAIN_APPLICATION", uses, 0);
    }

    private static Change.Joins saarland(Spread applications) {
        return new Change.Joins("10", "Saarland", Optional.empty(), 1_000, applications, FIRST);
    }

    private List<Share> shares(Change... changes) {
        return ((Comparison.Compared) Comparison.of(input, Scenario.of(changes))).shares();
    }

    @Test
    void whoJoinsPaysByWhatIsExpectedAndTheOthersPayLess() {
        var shares = shares(saarland(new Spread(0, 10, 40)));
        assertThat(shares).extracting(Share::payer).containsExactly("06", "10", "14");
        assertThat(shares.get(1).thenCents()).isEqualTo(new Spread(0, 20_000, 50_000));
        assertThat(shares.get(1).isNew()).isTrue();
        assertThat(shares.get(0).nowCents()).isEqualTo(75_000);
        assertThat(shares.get(0).difference()).isEqualTo(new Spread(0, -15_000, -37_500));
    }

    @Test
    void oneApplicationCostsLessTheMoreThereAre() {
        var hessen = shares(saarland(new Spread(0, 10, 40))).getFirst();
        assertThat(hessen.unitPriceNow()).isEqualTo(OptionalLong.of(2_500));
        assertThat(hessen.unitPrice(Assumption.HIGH)).isEqualTo(OptionalLong.of(1_250));
        assertThat(shares(saarland(new Spread(0, 10, 40))).get(1).unitPrice(Assumption.LOW))
                .isEmpty();
    }

    @Test
    void anotherKeyDividesTheSameAmountAnew() {
        var shares = shares(new Change.OtherKey(Optional.of("betrieb"), BY_INHABITANTS));
        assertThat(shares).extracting(share -> share.thenCents().middle()).containsExactly(60_000L, 40_000L);
    }

    @Test
    void aNewcomersFiguresAreLikeThoseOfTheOthers() {
        var profile = new Profile(List.of(new Part(1000, KeyKind.TARGET_GROUP, "wohnungen")));
        var shares = shares(saarland(Spread.of(0)), new Change.OtherKey(Optional.empty(), profile));
        // 50 of 550
        assertThat(shares.get(1).thenCents().middle()).isEqualTo(9_091);
    }

    @Test
    void anotherAmountIsDividedAlike() {
        var shares = shares(new Change.OtherAmount("betrieb", 4_000));
        assertThat(shares).extracting(share -> share.thenCents().middle()).containsExactly(3_000L, 1_000L);
    }

    @Test
    void whoLeavesTakesTheApplicationsOfTheOtherDaysAlong() {
        var shares = shares(new Change.TakesPart("06", FIRST, LocalDate.of(2026, 5, 1)));
        // 121 of 365 days: 10 applications are left
        assertThat(shares).extracting(share -> share.thenCents().middle()).containsExactly(50_000L, 50_000L);
    }

    @Test
    void whoLeftBeforeThePeriodPaysNothing() {
        var shares = shares(new Change.TakesPart("06", LocalDate.of(2025, 1, 1), LocalDate.of(2025, 12, 31)));
        assertThat(shares).extracting(share -> share.thenCents().middle()).containsExactly(0L, 100_000L);
    }

    @Test
    void aLandThatSharesWithItsKommunenTakesThemAlong() {
        var joined = Scenario.of(
                        new Change.Joins("06412", "Frankfurt", Optional.of("06"), 700, new Spread(5, 5, 5), FIRST),
                        new Change.TakesPart("06", FIRST, LocalDate.of(2026, 6, 30)))
                .on(input, Assumption.MIDDLE);
        assertThat(joined.members())
                .filteredOn(member -> member.key().equals("06412"))
                .extracting(Member::to)
                .containsExactly(LocalDate.of(2026, 6, 30));
    }

    @Test
    void whatDoesNotFitIsSaid() {
        assertThat(Comparison.of(input, Scenario.of(new Change.OtherAmount("porto", 1))))
                .isEqualTo(new Comparison.Impossible("pool-unknown"));
        assertThat(Comparison.of(input, Scenario.of(new Change.TakesPart("09", FIRST, LAST))))
                .isEqualTo(new Comparison.Impossible("member-unknown"));
        assertThat(Comparison.of(
                        input, Scenario.of(new Change.Joins("06", "Hessen", Optional.empty(), 1, Spread.of(1), FIRST))))
                .isEqualTo(new Comparison.Impossible("member-already"));
    }

    @Test
    void expectedApplicationsAreThoseOfTheOthersPerInhabitant() {
        // 10 of 4,000 and 30 of 6,000 inhabitants
        assertThat(Expectation.of(input, false, 2_000, FIRST)).contains(new Spread(5, 7, 10));
        assertThat(Expectation.of(input, false, 2_000, LocalDate.of(2026, 7, 2)))
                .contains(new Spread(3, 4, 5));
        assertThat(Expectation.like(input, "06", 2_000, FIRST)).contains(new Spread(8, 10, 13));
    }
}
