package de.antragswerk.web.console;

import de.antragswerk.metering.CountingUnit;
import de.antragswerk.metering.MeteringTerm;
import de.antragswerk.web.costsharing.Entered;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/** The form of a row of the metering contract. */
final class TermForm {
    private static final int LONGEST_SOURCE = 300;
    private static final int WHOLE = 1000;
    private static final Pattern BENEFIT = Pattern.compile("[a-z][a-z0-9-]{0,39}");
    private static final Pattern KIND = Pattern.compile("[A-Z][A-Z0-9_]{0,29}");
    private static final Pattern WEIGHT = Pattern.compile("(\\d{1,3})(?:,(\\d{1,3}))?");

    private TermForm() {}

    /** The row, or nothing when something is wrong; then the form says what. */
    static Optional<MeteringTerm> read(Entered entered) {
        var benefit = one(entered, "leistung", "andere-leistung", BENEFIT);
        var kind = one(entered, "art", "andere-art", KIND);
        var from = entered.day("ab");
        var unit = entered.one("zaehlung", CountingUnit.class);
        var permille = weight(entered);
        var source = entered.text("grundlage", LONGEST_SOURCE);
        if (!entered.isRight()) {
            return Optional.empty();
        }
        return Optional.of(new MeteringTerm(
                benefit.orElseThrow(),
                kind.orElseThrow(),
                from.orElseThrow(),
                unit.orElseThrow(),
                permille.orElseThrow(),
                source.orElseThrow()));
    }

    /** Chosen from the list, or entered for what runs outside of the platform. */
    private static Optional<String> one(Entered entered, String chosen, String other, Pattern pattern) {
        var own = entered.value(other).strip();
        if (!own.isEmpty()) {
            return known(entered, other, own, pattern);
        }
        if (entered.value(chosen).isEmpty()) {
            entered.refuse(chosen, "choose");
            return Optional.empty();
        }
        return known(entered, chosen, entered.value(chosen), pattern);
    }

    private static Optional<String> known(Entered entered, String field, String value, Pattern pattern) {
        if (pattern.matcher(value).matches()) {
            return Optional.of(value);
        }
        entered.refuse(field, "short-name");
        return Optional.empty();
    }

    /** Thousandths of a use. */
    private static OptionalInt weight(Entered entered) {
        var written = WEIGHT.matcher(entered.value("gewicht").strip());
        if (!written.matches()) {
            entered.refuse("gewicht", "weight");
            return OptionalInt.empty();
        }
        var decimals = written.group(2) == null ? "" : written.group(2);
        return OptionalInt.of(
                Integer.parseInt(written.group(1)) * WHOLE + Integer.parseInt((decimals + "000").substring(0, 3)));
    }
}
