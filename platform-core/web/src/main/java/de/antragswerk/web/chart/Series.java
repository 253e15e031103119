package de.antragswerk.web.chart;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.OptionalLong;
import java.util.stream.LongStream;

/**
 * Values that belong together, one for each category from {@code start} on; a series may begin late and end early, as a
 * forecast does.
 *
 * @param start the place of the first value's category, from 0
 * @param low the lowest that each value may come to; empty for a series without a range
 * @param high the highest likewise
 */
public record Series(String name, int start, List<Long> low, List<Long> values, List<Long> high) {
    public Series {
        requireNonNull(name, "a series has a name");
        low = List.copyOf(low);
        values = List.copyOf(values);
        high = List.copyOf(high);
        var ranged = low.size() == values.size() && high.size() == values.size();
        if (start < 0 || !(ranged || low.isEmpty() && high.isEmpty())) {
            throw new IllegalArgumentException("a range has a lowest and a highest for each value");
        }
    }

    /** A value for each category, without a range. */
    public static Series of(String name, List<Long> values) {
        return new Series(name, 0, List.of(), values, List.of());
    }

    public static Series ranged(String name, List<Long> low, List<Long> values, List<Long> high) {
        return new Series(name, 0, low, values, high);
    }

    public Series startingAt(int place) {
        return new Series(name, place, low, values, high);
    }

    boolean isRanged() {
        return !low.isEmpty();
    }

    OptionalLong low(int category) {
        return at(low, category);
    }

    OptionalLong value(int category) {
        return at(values, category);
    }

    OptionalLong high(int category) {
        return at(high, category);
    }

    LongStream all() {
        return LongStream.concat(
                values.stream().mapToLong(Long::longValue),
                LongStream.concat(
                        low.stream().mapToLong(Long::longValue), high.stream().mapToLong(Long::longValue)));
    }

    private OptionalLong at(List<Long> list, int category) {
        var place = category - start;
        return place < 0 || place >= list.size() ? OptionalLong.empty() : OptionalLong.of(list.get(place));
    }
}
