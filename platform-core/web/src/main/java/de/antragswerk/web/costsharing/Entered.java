package de.antragswerk.web.costsharing;

import de.antragswerk.web.page.EnteredDay;
import de.antragswerk.web.page.EnteredText;
import de.antragswerk.web.page.Texts;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

/** What somebody entered into a form, as they entered it, and what is wrong with it. For one request. */
public final class Entered {
    private static final int MOST_DAYS = 400;
    private final Map<String, List<String>> fields;
    private final Map<String, String> errors = new LinkedHashMap<>();

    private Entered(Map<String, List<String>> fields) {
        this.fields = fields;
    }

    /** An error in the summary at the top of the page. */
    public record Problem(String target, String text) {}

    public static Entered nothing() {
        return of(Map.of());
    }

    static Entered of(Map<String, List<String>> fields) {
        var entered = new Entered(new LinkedHashMap<>(fields));
        fields.forEach(entered::refuseUnreadable);
        return entered;
    }

    public static Entered of(HttpServletRequest request) {
        var fields = new LinkedHashMap<String, List<String>>();
        request.getParameterMap().forEach((name, values) -> fields.put(name, Arrays.asList(values)));
        return of(fields);
    }

    /** Here all that is sent passes: what cannot be stored is refused at its field, and shown with replacement characters. */
    private void refuseUnreadable(String field, List<String> values) {
        if (!values.stream().allMatch(EnteredText::isReadable)) {
            fields.put(field, values.stream().map(EnteredText::shown).toList());
            refuse(field, "unreadable");
        }
    }

    public String value(String field) {
        return all(field).stream().findFirst().orElse("");
    }

    public boolean chosen(String field, String value) {
        return all(field).contains(value);
    }

    public boolean wrong(String field) {
        return errors.containsKey(field);
    }

    public String error(String field) {
        return errors.getOrDefault(field, "");
    }

    public List<Problem> problems() {
        return errors.entrySet().stream()
                .map(error -> new Problem(error.getKey(), named(error.getKey(), error.getValue())))
                .toList();
    }

    /** At the top of the page nothing else says which field is meant. */
    private static String named(String field, String text) {
        var key = "settling.field." + field;
        return Texts.german().has(key)
                ? Texts.german().text("settling.error.named", Texts.german().text(key), text)
                : text;
    }

    List<String> all(String field) {
        return fields.getOrDefault(field, List.of());
    }

    public Entered with(String field, String... values) {
        fields.put(field, List.of(values));
        return this;
    }

    /** @param code the end of the key of a text */
    public void refuse(String field, String code, Object... arguments) {
        errors.putIfAbsent(field, Texts.german().text("settling.error." + code, arguments));
    }

    public boolean isRight() {
        return errors.isEmpty();
    }

    /** A text that is not empty and not longer than that. */
    public Optional<String> text(String field, int longest) {
        var text = value(field).strip();
        if (wrong(field)) {
            return Optional.empty();
        }
        if (text.isEmpty() || text.length() > longest) {
            refuse(field, text.isEmpty() ? "text" : "long", longest);
            return Optional.empty();
        }
        return Optional.of(text);
    }

    /** A text that may be empty. */
    String optional(String field, int longest) {
        var text = value(field).strip();
        if (text.length() > longest) {
            refuse(field, "long", longest);
        }
        return text;
    }

    public Optional<LocalDate> day(String field) {
        var day = EnteredDay.of(value(field));
        if (day.isEmpty()) {
            refuse(field, "day");
        }
        return day;
    }

    public OptionalLong cents(String field) {
        var cents = GermanAmounts.cents(value(field));
        if (cents.isEmpty()) {
            refuse(field, GermanAmounts.fault(value(field)));
        }
        return cents;
    }

    /** Hundredths of a percent; an empty field is the value for empty ones. */
    OptionalInt percent(String field, int whenEmpty) {
        if (value(field).isBlank()) {
            return OptionalInt.of(whenEmpty);
        }
        var percent = GermanAmounts.percent(value(field));
        if (percent.isEmpty()) {
            refuse(field, "percent");
        }
        return percent;
    }

    /** A number of days from 1 to 400. */
    OptionalInt days(String field) {
        var text = value(field).strip();
        if (text.matches("[1-9]\\d{0,2}") && Integer.parseInt(text) <= MOST_DAYS) {
            return OptionalInt.of(Integer.parseInt(text));
        }
        refuse(field, "no-deadline");
        return OptionalInt.empty();
    }

    public <E extends Enum<E>> Optional<E> one(String field, Class<E> type) {
        var found = Arrays.stream(type.getEnumConstants())
                .filter(one -> one.name().equals(value(field)))
                .findFirst();
        if (found.isEmpty()) {
            refuse(field, "choose");
        }
        return found;
    }
}
