package de.antragswerk.routing;

import de.antragswerk.plugin.BenefitId;
import de.antragswerk.plugin.RoutingFacts;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What the rules may know of a case.
 *
 * @param nameKey letters by which the name is sorted, empty when unknown
 * @param age in full years on the day of application
 */
public record Arrival(BenefitId benefit, String variant, String nameKey, Optional<String> postalCode, OptionalInt age) {

    /** @param day of application; somebody who is born later has no age yet */
    public static Arrival of(BenefitId benefit, String form, LocalDate day, RoutingFacts facts) {
        return new Arrival(
                benefit,
                facts.variant().orElse(form),
                facts.familyName().map(NameKey::of).orElse(""),
                facts.postalCode().map(String::strip),
                facts.dateOfBirth()
                        .filter(born -> !born.isAfter(day))
                        .map(born -> OptionalInt.of(Period.between(born, day).getYears()))
                        .orElse(OptionalInt.empty()));
    }
}
