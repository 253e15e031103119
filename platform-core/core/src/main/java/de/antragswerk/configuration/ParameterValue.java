package de.antragswerk.configuration;

import static java.util.Objects.requireNonNull;

import de.antragswerk.plugin.BenefitId;
import de.antragswerk.region.Ars;
import jakarta.json.JsonValue;
import java.time.LocalDate;

/**
 * A value that an area has set for a parameter of a benefit.
 *
 * @param validFrom a legal day in Germany; it holds until the next value of the same area
 */
public record ParameterValue(Ars area, BenefitId benefit, String name, LocalDate validFrom, JsonValue value) {
    public ParameterValue {
        requireNonNull(area, "a value is set for an area");
        requireNonNull(benefit, "a value is set for a benefit");
        requireNonNull(name, "a value belongs to a parameter");
        requireNonNull(validFrom, "a value holds from a day on");
        requireNonNull(value, "a value is there");
    }
}
