package de.antragswerk.wbs;

import static org.assertj.core.api.Assertions.assertThat;

import de.antragswerk.plugin.Antrag;
import de.antragswerk.plugin.BenefitId;
import de.antragswerk.plugin.FormId;
import de.antragswerk.plugin.FormRef;
import de.antragswerk.plugin.FormVersion;
import de.antragswerk.testkit.SampleAntraege;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What holds for all incomes of all households. */
class IncomePropertyTest {
    private static final int HOUSEHOLDS = 3000;
    private static final LocalDate DAY = SampleAntraege.DAY;
    private static final Wofg LAW = Wofg.read(WbsPlugin.class::getResourceAsStream);
    private static final LandRow ROW =
            LandRow.approved(SampleRows.withSecondGroup(), DAY).orElseThrow();

    @Test
    void moreIncomeNeverGivesALargerEntitlement() {
        for (var seed = 0; seed < HOUSEHOLDS; seed++) {
            var poorer = new RandomHousehold(seed, BigDecimal.ZERO).answers();
            var richer = new RandomHousehold(seed, new BigDecimal(seed % 7 == 0 ? "0.01" : "777.77")).answers();
            assertThat(total(richer).amount())
                    .as("total, seed %s", seed)
                    .isGreaterThanOrEqualTo(total(poorer).amount());
            assertThat(rank(richer)).as("groups, seed %s", seed).isLessThanOrEqualTo(rank(poorer));
            assertThat(household(richer).size()).isEqualTo(household(poorer).size());
        }
    }

    @Test
    void deductionsNeverExceedTheIncomeAndTheStepsAddUp() {
        for (var seed = 0; seed < HOUSEHOLDS; seed++) {
            var household = household(new RandomHousehold(seed, BigDecimal.ZERO).answers());
            household.persons().forEach(person -> {
                assertThat(person.forecast().deduction())
                        .isBetween(BigDecimal.ZERO, person.forecast().income());
            });
            var total = Total.of(household);
            assertThat(List.of(total.income(), total.flatDeductions(), total.freeAmounts(), total.maintenance()))
                    .as("seed %s", seed)
                    .allMatch(step -> step.signum() >= 0);
            assertThat(total.amount()).as("seed %s", seed).isNotNegative();
            assertThat(total.amount()
                            .add(total.maintenance())
                            .add(total.freeAmounts())
                            .add(total.flatDeductions()))
                    .as("seed %s", seed)
                    .isEqualByComparingTo(total.income());
        }
    }

    /** Without this the properties could hold of households that all have the same. */
    @Test
    void theHouseholdsDiffer() {
        var ranks = new int[3];
        for (var seed = 0; seed < HOUSEHOLDS; seed++) {
            ranks[rank(new RandomHousehold(seed, BigDecimal.ZERO).answers())]++;
        }
        assertThat(ranks)
                .as("above both limits, within the second, within the first")
                .doesNotContain(0);
    }

    private static int rank(JsonObject answers) {
        var household = household(answers);
        var entitlement = Entitlement.of(Total.of(household).amount(), household.size(), household.children(), ROW);
        return entitlement.firstGroup() ? 2 : entitlement.secondGroup() ? 1 : 0;
    }

    private static Total total(JsonObject answers) {
        return Total.of(household(answers));
    }

    private static Household household(JsonObject answers) {
        return Household.of(
                new Antrag(
                        new BenefitId("wbs"),
                        new FormRef(new FormId("antrag"), new FormVersion(2, 0)),
                        SampleAntraege.DUEREN,
                        DAY,
                        answers,
                        List.of(),
                        Json.createObjectBuilder().build()),
                LAW);
    }
}
