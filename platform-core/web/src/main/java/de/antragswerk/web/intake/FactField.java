package de.antragswerk.web.intake;

import de.antragswerk.plugin.fact.Fact;
import de.antragswerk.web.finder.AnswerReader;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A fact that is asked once for all applications. Only those that a line of text can answer; the others wait for the forms.
 *
 * @param entered as it was typed
 * @param error key of the text that says what is wrong, or empty
 */
public record FactField(Fact fact, String entered, String error) {
    private static final List<Fact> ASKED = List.of(
            Fact.GIVEN_NAME,
            Fact.FAMILY_NAME,
            Fact.BIRTH_DATE,
            Fact.STREET,
            Fact.POSTAL_CODE,
            Fact.CITY,
            Fact.PHONE,
            Fact.EMAIL);
    /** Whom a declaration is from must be said. */
    private static final Set<Fact> REQUIRED = Set.of(Fact.GIVEN_NAME, Fact.FAMILY_NAME);

    private static final Pattern POSTAL_CODE = Pattern.compile("\\d{5}");
    private static final Pattern EMAIL = Pattern.compile("[^@\\s]+@[^@\\s]+\\.[^@\\s]+");
    private static final Pattern PHONE = Pattern.compile("\\+?[0-9 /()-]{5,30}");
    private static final int LONGEST = 100;

    /** Those of the facts that can be asked here, in their order. */
    static List<FactField> empty(Set<Fact> facts) {
        return ASKED.stream()
                .filter(facts::contains)
                .map(fact -> new FactField(fact, "", ""))
                .toList();
    }

    static List<FactField> posted(HttpServletRequest request, Set<Fact> facts) {
        return empty(facts).stream()
                .map(field -> checked(field.fact(), request.getParameter(field.name())))
                .toList();
    }

    public String name() {
        return fact.key();
    }

    /** For HTML. */
    public String id() {
        return fact.key().replace('.', '-');
    }

    public boolean isRequired() {
        return REQUIRED.contains(fact);
    }

    public boolean isDay() {
        return fact == Fact.BIRTH_DATE;
    }

    /** What browsers may fill in by themselves (WCAG 1.3.5). */
    public String autocomplete() {
        return switch (fact) {
            case GIVEN_NAME -> "given-name";
            case FAMILY_NAME -> "family-name";
            case BIRTH_DATE -> "bday";
            case STREET -> "street-address";
            case POSTAL_CODE -> "postal-code";
            case CITY -> "address-level2";
            case PHONE -> "tel";
            case EMAIL -> "email";
            default -> "off";
        };
    }

    public boolean isWrong() {
        return !error.isEmpty();
    }

    /** As the forms store it; empty when nothing was entered. */
    Optional<String> value() {
        if (entered.isEmpty()) {
            return Optional.empty();
        }
        return isDay() ? AnswerReader.readDay(entered).map(Object::toString) : Optional.of(entered);
    }

    private static FactField checked(Fact fact, String text) {
        var given = text == null ? "" : text.strip();
        var entered = given.substring(0, Math.min(LONGEST, given.length()));
        if (entered.isEmpty()) {
            return new FactField(fact, entered, REQUIRED.contains(fact) ? "intake.error.required" : "");
        }
        return new FactField(fact, entered, isWellFormed(fact, entered) ? "" : "intake.error.form");
    }

    private static boolean isWellFormed(Fact fact, String text) {
        return switch (fact) {
            case BIRTH_DATE -> AnswerReader.readDay(text).isPresent();
            case POSTAL_CODE -> POSTAL_CODE.matcher(text).matches();
            case EMAIL -> EMAIL.matcher(text).matches();
            case PHONE -> PHONE.matcher(text).matches();
            default -> true;
        };
    }
}
