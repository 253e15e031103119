package de.antragswerk.costsharing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.antragswerk.problem.Refusal;
import de.antragswerk.settlement.KeyFigures;
import de.antragswerk.settlement.KeyKind;
import de.antragswerk.settlement.Member;
import de.antragswerk.settlement.Settle;
import de.antragswerk.settlement.UsageCount;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What planning reads from a real database: everything for the office, folded for a Land, and what is public. */
class PlanningTablesTest {
    private static final String PERIOD = "2026";
    private static final String WIESBADEN = "06414";
    /** Münster. */
    private static final String ELSEWHERE = "05515";

    private static CostSharingFixture fixture;

    @BeforeAll
    static void start() throws Exception {
        fixture = new CostSharingFixture();
        fixture.use(ELSEWHERE, "2026-02-03");
        fixture.use(WIESBADEN, "2026-02-04");
    }

    @AfterAll
    static void stop() throws Exception {
        fixture.close();
    }

    private static PlanningBasis read() throws Exception {
        try (var platform = fixture.database().asPlatform()) {
            return PlanningTables.read(platform, PERIOD);
        }
    }

    @Test
    void thePlatformReadsWhatTheOfficeSettles() throws Exception {
        try (var office = fixture.office()) {
            var period = new PeriodTable(office).find(PERIOD).orElseThrow();
            var input = new InputTables(office).of(period, Optional.empty());
            assertThat(read().input()).isEqualTo(input);
            assertThat(PlanningTables.read(office, PERIOD)).isEqualTo(read());
            assertThat(Settle.settle(input).totalCents()).isPositive();
        }
    }

    @Test
    void everyKeyHasItsFiguresAlsoThoseThatNobodyUsesYet() throws Exception {
        var figures = read().figures();
        assertThat(figures).extracting(KeyFigures::kind).contains(KeyKind.POPULATION, KeyKind.KOENIGSTEINER);
        // the Saarland takes no part
        assertThat(figures).allMatch(one -> one.of("10") > 0);
        assertThat(figures).filteredOn(one -> one.kind() == KeyKind.POPULATION).allMatch(one -> one.of(WIESBADEN) > 0);
    }

    @Test
    void aLandLearnsOfOthersOnlyTheirSums() throws Exception {
        var hessen = read().forLand("06");
        assertThat(hessen.input().members())
                .extracting(Member::key)
                .allMatch(key -> key.length() == 2 || key.startsWith("06"));
        assertThat(hessen.input().usage())
                .filteredOn(count -> !count.land().equals("06"))
                .isNotEmpty()
                .extracting(UsageCount::payer)
                .allMatch(payer -> payer.length() == 2);
        assertThat(hessen.figures())
                .allSatisfy(one ->
                        assertThat(one.values().keySet()).allMatch(key -> key.length() == 2 || key.startsWith("06")));
    }

    @Test
    void publicIsWhatIsPlannedAndWhoTakesPart() throws Exception {
        try (var platform = fixture.database().asPlatform()) {
            var plan = PlanningTables.plan(platform).orElseThrow();
            assertThat(plan.from()).isEqualTo(LocalDate.of(2026, 1, 1));
            assertThat(plan.plannedCents()).isPositive();
            assertThat(plan.laender()).extracting(Member::key).contains("05", "06");
            assertThat(plan.laender()).allMatch(land -> land.land().isEmpty());
            assertThat(plan.population().values()).hasSize(16);
        }
    }

    @Test
    void anUnknownPeriodIsNotFound() throws Exception {
        try (var platform = fixture.database().asPlatform()) {
            assertThatThrownBy(() -> PlanningTables.read(platform, "1999")).isInstanceOf(Refusal.class);
        }
    }
}
