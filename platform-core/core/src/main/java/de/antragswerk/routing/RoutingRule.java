package de.antragswerk.routing;

import static java.util.Objects.requireNonNull;

import de.antragswerk.plugin.BenefitId;
import java.util.List;
import java.util.Optional;

/**
 * Sends what meets all its conditions into a Postkorb; a condition that is absent holds for everything.
 *
 * @param variant of the benefit: what the plugin names, or the form's id
 * @param postalCodes whole ones or their first digits; empty for all
 */
public record RoutingRule(
        String basket,
        Optional<BenefitId> benefit,
        Optional<String> variant,
        Letters letters,
        List<String> postalCodes,
        Ages ages) {

    private static final int LONGEST_VARIANT = 40;

    public RoutingRule {
        requireNonNull(basket, "a rule names a Postkorb");
        requireNonNull(benefit, "for all benefits it is an empty Optional");
        requireNonNull(variant, "for all variants it is an empty Optional");
        requireNonNull(letters, "for all names it is everything");
        postalCodes = List.copyOf(postalCodes);
        requireNonNull(ages, "for all ages it is everything");
        if (variant.filter(one -> one.isEmpty() || one.length() > LONGEST_VARIANT)
                .isPresent()) {
            throw new IllegalArgumentException("a variant has one to 40 characters");
        }
        if (!postalCodes.stream().allMatch(code -> code.matches("[0-9]{1,5}"))) {
            throw new IllegalArgumentException("a postal code has one to five digits");
        }
    }

    boolean matches(Arrival arrival) {
        return benefit.map(arrival.benefit()::equals).orElse(true)
                && variant.map(arrival.variant()::equals).orElse(true)
                && letters.hold(arrival.nameKey())
                && (postalCodes.isEmpty()
                        || arrival.postalCode()
                                .filter(code -> postalCodes.stream().anyMatch(code::startsWith))
                                .isPresent())
                && ages.hold(arrival.age());
    }

    /** Whether everything that the other rule would match is matched by this one. */
    boolean swallows(RoutingRule other) {
        return (benefit.isEmpty() || benefit.equals(other.benefit))
                && (variant.isEmpty() || variant.equals(other.variant))
                && letters.contain(other.letters)
                && (postalCodes.isEmpty()
                        || !other.postalCodes.isEmpty()
                                && other.postalCodes.stream()
                                        .allMatch(code -> postalCodes.stream().anyMatch(code::startsWith)))
                && ages.contain(other.ages);
    }

    RoutingRule into(String otherBasket) {
        return new RoutingRule(otherBasket, benefit, variant, letters, postalCodes, ages);
    }
}
