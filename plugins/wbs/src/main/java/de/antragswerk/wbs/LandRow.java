package de.antragswerk.wbs;

import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/**
 * The limits and sizes of a Land as somebody has approved them. There is a row only when every piece of it is there: limits, sizes,
 * the paragraph, the source, the day of approval, and that the Land determines the income by the WoFG.
 *
 * @param secondGroupPercent by how much a second group may exceed the limits, for example group B in Nordrhein-Westfalen
 */
record LandRow(
        Limits limits,
        Sizes sizes,
        OptionalInt secondGroupPercent,
        String legalBasis,
        String source,
        LocalDate approved) {

    /** Of the income of a year, in euro (§ 9 WoFG). */
    record Limits(BigDecimal one, BigDecimal two, BigDecimal further, BigDecimal child) {
        BigDecimal of(int persons, int children) {
            var ofPersons = persons < 2 ? one : two.add(further.multiply(BigDecimal.valueOf(persons - 2L)));
            return ofPersons.add(child.multiply(BigDecimal.valueOf(children)));
        }
    }

    /** Adequate sizes of homes (§ 27 Abs. 4 WoFG), in square metres and, where the Land counts them, in rooms. */
    record Sizes(
            int one,
            int two,
            int three,
            OptionalInt four,
            int further,
            OptionalInt roomsOfOne,
            OptionalInt roomsFurther) {

        int area(int persons) {
            return switch (persons) {
                case 0, 1 -> one;
                case 2 -> two;
                case 3 -> three;
                default -> four.orElse(three + further) + (persons - 4) * further;
            };
        }

        OptionalInt rooms(int persons) {
            return roomsOfOne.isPresent() && roomsFurther.isPresent()
                    ? OptionalInt.of(roomsOfOne.getAsInt() + Math.max(persons - 1, 0) * roomsFurther.getAsInt())
                    : OptionalInt.empty();
        }

        private boolean rise() {
            return one <= two && two <= three && three <= four.orElse(three);
        }
    }

    /** @return empty when a piece is missing, is not yet approved on that day, or cannot be right */
    static Optional<LandRow> approved(JsonObject parameters, LocalDate day) {
        var given = new Values(parameters);
        var complete = Stream.of(Settable.LIMIT_ONE, Settable.LIMIT_TWO, Settable.LIMIT_FURTHER, Settable.LIMIT_CHILD)
                        .allMatch(name -> given.euro(name).isPresent())
                && Stream.of(Settable.AREA_ONE, Settable.AREA_TWO, Settable.AREA_THREE, Settable.AREA_FURTHER)
                        .allMatch(name -> given.number(name).isPresent())
                && Stream.of(Settable.LEGAL_BASIS, Settable.SOURCE)
                        .allMatch(name -> given.text(name).isPresent())
                && given.text(Settable.INCOME_LAW)
                        .filter(Settable.BY_WOFG::equals)
                        .isPresent();
        var approved = given.day(Settable.APPROVED).filter(since -> !since.isAfter(day));
        return approved.filter(since -> complete)
                .map(since -> row(given, since))
                .filter(row -> row.sizes.rise() && row.limits.one().compareTo(row.limits.two()) <= 0);
    }

    private static LandRow row(Values given, LocalDate approved) {
        return new LandRow(
                new Limits(
                        given.euro(Settable.LIMIT_ONE).orElseThrow(),
                        given.euro(Settable.LIMIT_TWO).orElseThrow(),
                        given.euro(Settable.LIMIT_FURTHER).orElseThrow(),
                        given.euro(Settable.LIMIT_CHILD).orElseThrow()),
                new Sizes(
                        given.number(Settable.AREA_ONE).orElseThrow(),
                        given.number(Settable.AREA_TWO).orElseThrow(),
                        given.number(Settable.AREA_THREE).orElseThrow(),
                        given.number(Settable.AREA_FOUR),
                        given.number(Settable.AREA_FURTHER).orElseThrow(),
                        given.number(Settable.ROOMS_ONE),
                        given.number(Settable.ROOMS_FURTHER)),
                given.number(Settable.SECOND_GROUP),
                given.text(Settable.LEGAL_BASIS).orElseThrow(),
                given.text(Settable.SOURCE).orElseThrow(),
                approved);
    }

    /** The platform checks types and limits; what came from elsewhere may be anything. */
    private record Values(JsonObject parameters) {
        Optional<BigDecimal> euro(String name) {
            return parameters.get(name) instanceof JsonNumber cents
                    ? Optional.of(cents.bigDecimalValue().movePointLeft(2))
                    : Optional.empty();
        }

        OptionalInt number(String name) {
            return parameters.get(name) instanceof JsonNumber number
                    ? OptionalInt.of(number.intValue())
                    : OptionalInt.empty();
        }

        Optional<String> text(String name) {
            return parameters.get(name) instanceof JsonString text
                            && !text.getString().isBlank()
                    ? Optional.of(text.getString())
                    : Optional.empty();
        }

        Optional<LocalDate> day(String name) {
            try {
                return text(name).map(LocalDate::parse);
            } catch (DateTimeException noDay) {
                return Optional.empty();
            }
        }
    }
}
