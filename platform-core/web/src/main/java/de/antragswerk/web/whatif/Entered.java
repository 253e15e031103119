package de.antragswerk.web.whatif;

import de.antragswerk.web.page.EnteredDay;
import de.antragswerk.web.page.EnteredText;
import jakarta.ws.rs.core.MultivaluedMap;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** What somebody has entered, as people write it: 1.234, 1.234,50 and 1.7.2026. */
record Entered(Map<String, String> values) {
    private static final int LONGEST = 200;
    private static final Pattern NUMBER = Pattern.compile("\\d{1,12}|\\d{1,3}([. ]\\d{3}){1,3}");
    private static final Pattern EURO = Pattern.compile("(\\d{1,11}|\\d{1,3}([. ]\\d{3}){1,3})(,\\d{1,2})?( ?€)?");

    Entered {
        values = Map.copyOf(values);
    }

    static Entered of(MultivaluedMap<String, String> parameters) {
        var values = new TreeMap<String, String>();
        parameters.forEach((name, all) -> {
            var text = EnteredText.shown(all.getFirst().strip());
            values.put(name, text.length() > LONGEST ? text.substring(0, LONGEST) : text);
        });
        return new Entered(values);
    }

    String text(String name) {
        return values.getOrDefault(name, "");
    }

    boolean has(String name) {
        return !text(name).isEmpty();
    }

    boolean hasAny(String... names) {
        for (var name : names) {
            if (has(name)) {
                return true;
            }
        }
        return false;
    }

    /** Not negative; empty where no number stands. */
    Optional<Long> number(String name) {
        return NUMBER.matcher(text(name)).matches()
                ? Optional.of(Long.parseLong(text(name).replaceAll("[. ]", "")))
                : Optional.empty();
    }

    Optional<Long> cents(String name) {
        if (!EURO.matcher(text(name)).matches()) {
            return Optional.empty();
        }
        var plain = text(name).replaceAll("[. €]", "").replace(',', '.');
        return Optional.of(new BigDecimal(plain).movePointRight(2).longValueExact());
    }

    Optional<LocalDate> day(String name) {
        return EnteredDay.of(text(name));
    }
}
