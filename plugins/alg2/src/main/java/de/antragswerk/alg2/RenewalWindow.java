package de.antragswerk.alg2;

import de.antragswerk.plugin.Antrag;
import de.antragswerk.plugin.Parameter;
import de.antragswerk.plugin.ParameterType;
import jakarta.json.Json;
import jakarta.json.JsonNumber;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.Set;

/**
 * When the short form for going on is enough: while the Bewilligungszeitraum (§ 41 Abs. 3 SGB II) ends in this month or the next, or
 * ended some months ago; how many is the authority's practice. Outside of it the form is taken all the same, since every
 * Antrag counts whatever its form (§ 37 SGB II, § 16 SGB I); citizen and caseworker are told that the main form will be needed.
 *
 * @param monthsAfter how many months after its end the short form is still enough
 */
record RenewalWindow(int monthsAfter) {
    private static final String NAME = "weiterbewilligung-frist-monate";
    private static final int STANDARD = 6;

    static final Parameter PARAMETER = new Parameter(
            NAME,
            new ParameterType.WholeNumber(0, 12, "Monate"),
            false,
            Optional.of(Json.createValue(STANDARD)),
            "§ 37 Abs. 1, § 41 Abs. 3 SGB II",
            Set.of());

    /** How the end of the Bewilligungszeitraum lies to the window. */
    enum Position {
        EARLY,
        IN_TIME,
        /** It has ended before this month; benefits begin anew on the first of this month (§ 37 Abs. 2 SGB II). */
        WITH_GAP,
        LATE
    }

    static RenewalWindow of(Antrag antrag) {
        return new RenewalWindow(
                antrag.parameters().get(NAME) instanceof JsonNumber months ? months.intValue() : STANDARD);
    }

    /** @param end last day of the Bewilligungszeitraum */
    Position position(LocalDate end, LocalDate day) {
        var month = YearMonth.from(day);
        var last = YearMonth.from(end);
        if (last.isAfter(month.plusMonths(1))) {
            return Position.EARLY;
        }
        if (end.plusDays(1).isBefore(month.atDay(1))) {
            return end.isBefore(day.minusMonths(monthsAfter)) ? Position.LATE : Position.WITH_GAP;
        }
        return Position.IN_TIME;
    }
}
