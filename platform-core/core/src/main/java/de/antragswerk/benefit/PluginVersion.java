package de.antragswerk.benefit;

import static java.util.Objects.requireNonNull;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;

/**
 * The version of a plugin's bundle in OSGi's order: three numbers, then the qualifier as text. Whatever is no such version comes
 * before all that are, so that nothing in a database can break a comparison.
 */
public record PluginVersion(String value) implements Comparable<PluginVersion> {
    private static final int NUMBERS = 3;

    public PluginVersion {
        requireNonNull(value, "a version has a text");
    }

    @Override
    public int compareTo(PluginVersion other) {
        var own = numbers();
        var others = other.numbers();
        for (var position = 0; position < NUMBERS; position++) {
            var order = own.get(position).compareTo(others.get(position));
            if (order != 0) {
                return order;
            }
        }
        var byQualifier = qualifier().compareTo(other.qualifier());
        return byQualifier != 0 ? byQualifier : value.compareTo(other.value);
    }

    private List<BigInteger> numbers() {
        var numbers = new ArrayList<BigInteger>();
        for (var part : value.split("\\.", -1)) {
            if (numbers.size() < NUMBERS) {
                numbers.add(part.matches("\\d{1,18}") ? new BigInteger(part) : BigInteger.valueOf(-1));
            }
        }
        while (numbers.size() < NUMBERS) {
            numbers.add(BigInteger.ZERO);
        }
        return numbers;
    }

    private String qualifier() {
        var parts = value.split("\\.", NUMBERS + 1);
        return parts.length > NUMBERS ? parts[NUMBERS] : "";
    }

    @Override
    public String toString() {
        return value;
    }
}
