package de.antragswerk.onboarding;

import de.antragswerk.plugin.Finding;
import de.antragswerk.region.Ars;
import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * An object of the document at its place. Reading never fails: what is wrong is noted with its JSON Pointer, a harmless value
 * stands in for it, and whoever reads throws everything away at the end if anything was noted.
 */
final class Cursor {

    private static final Ars ANY_AREA = new Ars("01");

    private final String pointer;
    private final JsonObject json;
    private final Findings findings;
    private final Set<String> read = new HashSet<>();
    private boolean fine = true;

    Cursor(String pointer, JsonObject json, Findings findings) {
        this.pointer = pointer;
        this.json = json;
        this.findings = findings;
    }

    void wrong(String name, String code) {
        fine = false;
        findings.add(at(name), code);
    }

    /** Notes what another check has found here, unless something was noted at its place already. */
    void note(Finding finding) {
        if (!findings.has(pointer + finding.pointer())) {
            fine = false;
            findings.add(pointer + finding.pointer(), finding.code(), finding.arguments());
        }
    }

    /** Whether nothing was noted about members of this object itself, but for their own contents. */
    boolean isFine() {
        return fine;
    }

    private String at(String name) {
        return pointer + "/" + name.replace("~", "~0").replace("/", "~1");
    }

    boolean has(String name) {
        return json.containsKey(name);
    }

    /** Must be there and say something. */
    String text(String name, int longest) {
        if (!has(name)) {
            read.add(name);
            wrong(name, "missing");
            return "";
        }
        return optional(name, longest);
    }

    String text(String name, int longest, Pattern form, String code) {
        return formed(name, text(name, longest), form, code);
    }

    String optional(String name, int longest, Pattern form, String code) {
        return formed(name, optional(name, longest), form, code);
    }

    private String formed(String name, String text, Pattern form, String code) {
        if (!text.isEmpty() && !form.matcher(text).matches()) {
            wrong(name, code);
        }
        return text;
    }

    /** Empty when it is not there; what is there says something. */
    String optional(String name, int longest) {
        return value(name).map(value -> string(at(name), value, longest)).orElse("");
    }

    List<String> texts(String name, int most, int longest) {
        var array = array(name, most);
        return IntStream.range(0, array.size())
                .mapToObj(index -> string(at(name) + "/" + index, array.get(index), longest))
                .toList();
    }

    private String string(String place, JsonValue value, int longest) {
        if (!(value instanceof JsonString string)) {
            findings.add(place, "not-a-text");
            return "";
        }
        var text = string.getString();
        if (text.isBlank()) {
            findings.add(place, "empty");
        } else if (text.codePointCount(0, text.length()) > longest) {
            findings.add(place, "too-long", Map.of("longest", Integer.toString(longest)));
        } else if (!text.equals(text.strip()) || !Characters.allPossible(text)) {
            findings.add(place, "impossible-characters");
        }
        return text;
    }

    LocalDate day(String name) {
        try {
            return LocalDate.parse(text(name, 10));
        } catch (DateTimeException noDay) {
            if (has(name)) {
                wrong(name, "not-a-day");
            }
            return LocalDate.EPOCH;
        }
    }

    int number(String name, int least, int most) {
        var value = value(name);
        if (value.isEmpty()) {
            wrong(name, "missing");
            return least;
        }
        if (value.get() instanceof JsonNumber number
                && number.isIntegral()
                && number.bigDecimalValue().compareTo(BigDecimal.valueOf(least)) >= 0
                && number.bigDecimalValue().compareTo(BigDecimal.valueOf(most)) <= 0) {
            return number.intValueExact();
        }
        findings.add(
                at(name), "not-in-range", Map.of("least", Integer.toString(least), "most", Integer.toString(most)));
        return least;
    }

    <E extends Enum<E>> E choice(String name, Class<E> type) {
        var text = text(name, 60);
        for (var one : type.getEnumConstants()) {
            if (one.name().equals(text)) {
                return one;
            }
        }
        if (has(name)) {
            wrong(name, "unknown-choice");
        }
        return type.getEnumConstants()[0];
    }

    /** An area by its key, written as digits only. */
    Ars area(String name) {
        var text = text(name, 14);
        try {
            return new Ars(text);
        } catch (IllegalArgumentException noKey) {
            if (has(name)) {
                wrong(name, "not-an-ars");
            }
            return ANY_AREA;
        }
    }

    Optional<JsonValue> value(String name) {
        read.add(name);
        return Optional.ofNullable(json.get(name));
    }

    /** An object inside; without it, one in which everything is missing. */
    Cursor object(String name) {
        var value = value(name);
        if (value.isPresent() && value.get() instanceof JsonObject object) {
            return new Cursor(at(name), object, findings);
        }
        wrong(name, value.isEmpty() ? "missing" : "not-an-object");
        return new Cursor(at(name), JsonValue.EMPTY_JSON_OBJECT, new Findings());
    }

    <T> List<T> objects(String name, int most, Function<Cursor, T> each) {
        var array = array(name, most);
        return IntStream.range(0, array.size())
                .mapToObj(index -> new Cursor(at(name) + "/" + index, object(array, name, index), findings))
                .map(each)
                .toList();
    }

    private JsonObject object(JsonArray array, String name, int index) {
        if (array.get(index) instanceof JsonObject object) {
            return object;
        }
        findings.add(at(name) + "/" + index, "not-an-object");
        return JsonValue.EMPTY_JSON_OBJECT;
    }

    private JsonArray array(String name, int most) {
        var value = value(name).orElse(JsonValue.EMPTY_JSON_ARRAY);
        if (!(value instanceof JsonArray array)) {
            wrong(name, "not-a-list");
            return JsonValue.EMPTY_JSON_ARRAY;
        }
        if (array.size() > most) {
            findings.add(at(name), "too-many", Map.of("most", Integer.toString(most)));
            return JsonValue.EMPTY_JSON_ARRAY;
        }
        return array;
    }

    /** Notes every member that nobody has read: a typing error in a name must not be lost silently. */
    void end() {
        json.keySet().stream().filter(name -> !read.contains(name)).forEach(name -> wrong(name, "unknown-member"));
    }
}
