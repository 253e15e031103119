package de.antragswerk.metering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.antragswerk.TestDatabase;
import de.antragswerk.plugin.FormPurpose;
import de.antragswerk.settlement.KindWeight;
import de.antragswerk.settlement.UsageCount;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class MeteringTermsTest {

    @Test
    void theShippedContractNamesEveryPurposeOfEveryBenefitAndChargesWhatAsksForABenefit() {
        var terms = FirstTerms.shipped();
        assertThat(terms.stream().collect(Collectors.groupingBy(MeteringTerm::benefit)))
                .containsOnlyKeys("alg2", "asylblg", "hzl", "wbs")
                .allSatisfy((benefit, own) -> assertThat(own)
                        .extracting(MeteringTerm::kind)
                        .containsExactlyInAnyOrderElementsOf(Set.of(FormPurpose.values()).stream()
                                .map(Enum::name)
                                .toList()));
        assertThat(terms)
                .filteredOn(term -> term.unit() != CountingUnit.NEVER && term.permille() > 0)
                .extracting(MeteringTerm::kind)
                .containsOnly("MAIN_APPLICATION", "RENEWAL", "RENEWAL_AND_CHANGE");
    }

    @Test
    void theNewestRowThatIsValidOnTheDayHolds() throws Exception {
        try (var database = TestDatabase.start();
                var connection = database.asPlatform()) {
            new FirstTerms().importMissing(connection);
            new FirstTerms().importMissing(connection);
            var terms = new StoredTerms(connection);
            assertThat(terms.all()).hasSize(24);
            var half = new MeteringTerm(
                    "wbs", "MAIN_APPLICATION", LocalDate.parse("2027-01-01"), CountingUnit.CASE, 500, "Beschluss 7");
            assertThat(terms.add(half)).isTrue();
            assertThat(terms.add(half)).isFalse();

            assertThat(terms.weights(LocalDate.parse("2026-12-31")))
                    .hasSize(24)
                    .contains(new KindWeight("wbs", "MAIN_APPLICATION", 1000));
            assertThat(terms.weights(LocalDate.parse("2027-01-01")))
                    .hasSize(24)
                    .contains(new KindWeight("wbs", "MAIN_APPLICATION", 500));
            assertThat(terms.weights(LocalDate.parse("2021-12-31"))).isEmpty();
        }
    }

    @Test
    void sumsAreTakenFromWholeMonths() throws Exception {
        try (var database = TestDatabase.start()) {
            Uses.agreeOnContract(database);
            Uses.take(
                    database,
                    List.of(
                            Uses.of("06414", "MAIN_APPLICATION", "2026-01-01"),
                            Uses.of("06414", "MAIN_APPLICATION", "2026-03-31"),
                            Uses.of("06414", "MAIN_APPLICATION", "2026-04-01"),
                            Uses.of("05515", "APPLICATION_DAY", "2026-02-01")));
            try (var connection = database.asPlatform()) {
                var from = LocalDate.parse("2026-01-01");
                assertThat(UsageTotals.between(connection, from, LocalDate.parse("2026-03-31")))
                        .containsExactly(
                                new UsageCount("05515", "05", "alg2", "APPLICATION_DAY", 0, 0),
                                new UsageCount("06414", "06", "alg2", "MAIN_APPLICATION", 2, 0));
                assertThatThrownBy(() -> UsageTotals.between(connection, from, LocalDate.parse("2026-03-30")))
                        .isInstanceOf(IllegalArgumentException.class);
            }
        }
    }
}
