package de.antragswerk.focus;

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
import de.antragswerk.settlement.Settle;
import de.antragswerk.settlement.SettlementInput;
import de.antragswerk.settlement.UsageCount;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FocusFileTest {
    private static final LocalDate FROM = LocalDate.of(2026, 1, 1);
    private static final LocalDate TO = LocalDate.of(2026, 12, 31);
    private static final Set<String> NEVER_NULL = Set.of(
            "BilledCost",
            "BillingAccountId",
            "BillingCurrency",
            "BillingPeriodEnd",
            "BillingPeriodStart",
            "ChargeCategory",
            "ChargePeriodEnd",
            "ChargePeriodStart",
            "ContractedCost",
            "EffectiveCost",
            "InvoiceIssuerName",
            "ListCost",
            "PricingQuantity",
            "PricingUnit",
            "ProviderName",
            "PublisherName",
            "ServiceCategory",
            "ServiceName");

    private static SettlementInput input() {
        var half = new Profile(List.of(new Part(500, KeyKind.USAGE, ""), new Part(500, KeyKind.EQUAL, "")));
        return new SettlementInput(
                "2026",
                FROM,
                TO,
                ProRata.DAYS,
                Optional.empty(),
                List.of(new Pool("betrieb", "Betrieb", CostKind.A, 1_000_01, half, "")),
                List.of(
                        member("05", "Nordrhein-Westfalen", Optional.empty(), Optional.empty()),
                        member("06", "Hessen", Optional.empty(), Optional.of(Profile.BY_USAGE)),
                        member("06414", "Wiesbaden", Optional.of("06"), Optional.empty()),
                        member("06431", "Kreis Bergstraße", Optional.of("06"), Optional.empty())),
                List.of(),
                List.of(new KindWeight("alg2", "MAIN_APPLICATION", 1000), new KindWeight("alg2", "RENEWAL", 250)),
                List.of(
                        new UsageCount("05", "05", "alg2", "MAIN_APPLICATION", 300, 0),
                        new UsageCount("06414", "06", "alg2", "RENEWAL", 3, 0),
                        new UsageCount("06431", "06", "alg2", "MAIN_APPLICATION", 99, 0)));
    }

    private static Member member(String key, String name, Optional<String> land, Optional<Profile> below) {
        return new Member(key, name, land, FROM.minusYears(1), TO.plusYears(1), Bounds.NONE, below);
    }

    private static List<Map<String, String>> rows(List<Charge> charges) {
        var lines = new String(FocusFile.of("2026", FROM, TO, charges), StandardCharsets.UTF_8).split("\r\n");
        var rows = new ArrayList<Map<String, String>>();
        for (var place = 1; place < lines.length; place++) {
            var row = new HashMap<String, String>();
            // Pools of this test have no comma but the one in the description, which is quoted.
            var fields =
                    lines[place].replaceAll("\"([^\",]*),([^\"]*)\"", "$1;$2").split(",", -1);
            var head = lines[0].split(",");
            assertThat(fields).hasSameSizeAs(head);
            for (var column = 0; column < head.length; column++) {
                row.put(head[column], fields[column]);
            }
            rows.add(row);
        }
        return rows;
    }

    @Test
    void chargesSumUpToTheSettlementAndEveryMandatoryColumnIsFilled() {
        var settlement = Settle.settle(input());
        var rows = rows(new SettledCharges(input()).of(settlement, land -> true));
        assertThat(rows)
                .allSatisfy(row -> assertThat(row).allSatisfy((column, value) -> {
                    if (NEVER_NULL.contains(column)) {
                        assertThat(value).as(column).isNotEmpty();
                    }
                }));
        var sum = rows.stream()
                .map(row -> new java.math.BigDecimal(row.get("BilledCost")))
                .reduce(java.math.BigDecimal.ZERO, java.math.BigDecimal::add);
        assertThat(sum).isEqualByComparingTo("1000.01");
        assertThat(rows).extracting(row -> row.get("SubAccountName")).contains("Wiesbaden", "Kreis Bergstraße", "");
    }

    @Test
    void aShareByUsesHasItsQuantityAndTheOthersHaveNone() {
        var rows = rows(new SettledCharges(input()).of(Settle.settle(input()), "05"::equals));
        assertThat(rows).extracting(row -> row.get("BillingAccountId")).containsOnly("05");
        assertThat(rows)
                .extracting(
                        row -> row.get("ChargeCategory"),
                        row -> row.get("ConsumedQuantity"),
                        row -> row.get("ConsumedUnit"),
                        row -> row.get("ChargeFrequency"))
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple("Usage", "300", "Uses", "Usage-Based"),
                        org.assertj.core.groups.Tuple.tuple("Purchase", "", "", "Recurring"));
    }

    @Test
    void weightedUsesAreExactDecimals() {
        var rows = rows(new SettledCharges(input()).of(Settle.settle(input()), "06"::equals));
        assertThat(rows)
                .filteredOn(row -> row.get("SubAccountId").equals("06414"))
                .extracting(row -> row.get("ConsumedQuantity"))
                .contains("0.75");
    }

    @Test
    void theGermanYearBeginsInUtcTheEveningBefore() {
        var row = rows(new SettledCharges(input()).of(Settle.settle(input()), "05"::equals))
                .getFirst();
        assertThat(row)
                .containsEntry("BillingPeriodStart", "2025-12-31T23:00:00Z")
                .containsEntry("BillingPeriodEnd", "2026-12-31T23:00:00Z");
    }

    @Test
    void withoutASettlementThereAreUsesAndNoCosts() {
        var use = new Charge(
                OptionalLong.empty(),
                "06",
                "06",
                Optional.of("06414"),
                Optional.of("Wiesbaden"),
                LocalDate.of(2026, 7, 1),
                LocalDate.of(2026, 7, 31),
                Optional.of(java.math.BigDecimal.valueOf(12)),
                "alg2",
                "RENEWAL 1.0.0",
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        assertThat(rows(List.of(use)).getFirst())
                .containsEntry("BilledCost", "")
                .containsEntry("ListCost", "")
                .containsEntry("PricingQuantity", "")
                .containsEntry("ConsumedQuantity", "12")
                .containsEntry("ChargePeriodStart", "2026-06-30T22:00:00Z")
                .containsEntry("SubAccountId", "06414");
    }
}
