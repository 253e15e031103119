package de.antragswerk.exchange.xdf;

import java.util.OptionalInt;
import java.util.regex.Pattern;

/**
 * How often an element stands at its position, written {@code 0:1}, {@code 2:5} or {@code 0:*}. It belongs to the position and not
 * to the element.
 */
public record Anzahl(int min, OptionalInt max) {
    private static final Pattern FORM = Pattern.compile("(\\d{1,6}):(\\d{1,6}|\\*)");
    public static final Anzahl ONCE = of(1, 1);

    public Anzahl {
        if (min < 0 || max.isPresent() && (max.getAsInt() < min || max.getAsInt() < 1)) {
            throw new IllegalArgumentException("not a number of occurrences: " + min + ":" + max);
        }
    }

    public static Anzahl of(int min, int max) {
        return new Anzahl(min, OptionalInt.of(max));
    }

    /** @throws IllegalArgumentException if the text is not of the form {@code min:max} */
    public static Anzahl parse(String text) {
        var matcher = FORM.matcher(text.strip());
        if (!matcher.matches()) {
            throw new IllegalArgumentException("not a number of occurrences: " + text);
        }
        return new Anzahl(
                Integer.parseInt(matcher.group(1)),
                matcher.group(2).equals("*")
                        ? OptionalInt.empty()
                        : OptionalInt.of(Integer.parseInt(matcher.group(2))));
    }

    public boolean isRepeated() {
        return max.isEmpty() || max.getAsInt() > 1;
    }

    @Override
    public String toString() {
        return min + ":" + (max.isPresent() ? Integer.toString(max.getAsInt()) : "*");
    }
}
