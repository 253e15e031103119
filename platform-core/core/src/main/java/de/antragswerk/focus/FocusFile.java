package de.antragswerk.focus;

import de.antragswerk.csv.Csv;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Writes charges in FOCUS 1.2: every mandatory column and those that we know something for; our own begin with {@code x_}. Pure.
 *
 * <p>Left null: the four costs before a settlement, although FOCUS wants them filled, because a guessed price would be worse than none,
 * and the pricing quantity with them; {@code ChargeClass}, because the file has the settlement that holds and not its difference from
 * the one before; the sub account where a Land pays for all its Kommunen; the consumed quantity of shares that do not follow from uses.
 * Not there are columns of discounts, commitments, regions, resources, unit prices and SKUs: a share of costs has none of them.
 */
final class FocusFile {
    private static final List<String> HEAD = List.of(
            "BilledCost",
            "BillingAccountId",
            "BillingAccountName",
            "BillingAccountType",
            "BillingCurrency",
            "BillingPeriodEnd",
            "BillingPeriodStart",
            "ChargeCategory",
            "ChargeClass",
            "ChargeDescription",
            "ChargeFrequency",
            "ChargePeriodEnd",
            "ChargePeriodStart",
            "ConsumedQuantity",
            "ConsumedUnit",
            "ContractedCost",
            "EffectiveCost",
            "InvoiceIssuerName",
            "ListCost",
            "PricingQuantity",
            "PricingUnit",
            "ProviderName",
            "PublisherName",
            "ServiceCategory",
            "ServiceName",
            "ServiceSubcategory",
            "SubAccountId",
            "SubAccountName",
            "SubAccountType",
            "x_CostPoolId",
            "x_CostKind",
            "x_AllocationKey",
            "x_PeriodId");

    private static final String ISSUER = "Koordinierungsstelle";
    private static final ZoneId GERMANY = ZoneId.of("Europe/Berlin");
    private static final DateTimeFormatter UTC =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss'Z'").withZone(ZoneId.of("Z"));

    private FocusFile() {}

    /**
     * @param from first day of the billing period
     * @param to last day; FOCUS has the moment after it
     */
    static byte[] of(String period, LocalDate from, LocalDate to, List<Charge> charges) {
        var table = new Csv(HEAD);
        charges.forEach(charge -> table.add(row(period, from, to, charge)));
        return table.bytes();
    }

    private static List<Object> row(String period, LocalDate from, LocalDate to, Charge charge) {
        var cost =
                charge.cents().isPresent() ? BigDecimal.valueOf(charge.cents().getAsLong(), 2) : null;
        var uses = charge.quantity().isPresent();
        var settled = cost != null;
        return Arrays.asList(
                cost,
                charge.land(),
                charge.landName(),
                "Land",
                "EUR",
                moment(to.plusDays(1)),
                moment(from),
                uses ? "Usage" : "Purchase",
                null,
                charge.description(),
                uses ? "Usage-Based" : "Recurring",
                moment(charge.to().plusDays(1)),
                moment(charge.from()),
                charge.quantity().orElse(null),
                uses ? "Uses" : null,
                cost,
                cost,
                ISSUER,
                cost,
                settled ? charge.quantity().orElse(BigDecimal.ONE) : null,
                settled ? (uses ? "Uses" : "Periods") : null,
                ISSUER,
                ISSUER,
                "Business Applications",
                charge.service(),
                "Other (Business Applications)",
                text(charge.kommune()),
                text(charge.kommuneName()),
                charge.kommune().isPresent() ? "Kommune" : null,
                text(charge.pool()),
                text(charge.costKind()),
                text(charge.key()),
                period);
    }

    private static String text(Optional<String> value) {
        return value.orElse(null);
    }

    /** When the German day begins, in UTC. */
    private static String moment(LocalDate day) {
        return UTC.format(day.atStartOfDay(GERMANY));
    }
}
