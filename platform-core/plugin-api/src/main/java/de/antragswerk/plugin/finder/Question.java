package de.antragswerk.plugin.finder;

import static java.util.Objects.requireNonNull;

import de.antragswerk.plugin.Place;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * One question that the finder can ask. All there are stand here, in the order in which they are asked; a layperson can answer each
 * of them, and can leave out each of them.
 *
 * @param id stable, as programs and pages name it
 * @param kind how it is answered
 * @param type of the answer; for {@link Kind#CHOICES} the type of each one in the set
 */
public record Question<T>(String id, Kind kind, Class<?> type) {

    /** How a question is answered. */
    public enum Kind {
        /** {@link LocalDate} in the years {@value Question#FIRST_YEAR} to {@value Question#LAST_YEAR}. */
        DAY,
        /** One constant of an enumeration. */
        CHOICE,
        /** A set of constants of an enumeration; the empty set says "none of these". */
        CHOICES,
        /** {@link Integer} from 0 to {@value Question#MOST}. */
        COUNT,
        /** {@link Long}, cents, from 0 to {@value Question#MOST_CENTS}. */
        MONEY,
        /** {@link Place}. */
        PLACE
    }

    /** The largest count. */
    public static final int MOST = 20;

    /** The largest amount, in cents. */
    public static final long MOST_CENTS = 10_000_000_000L;

    public static final int FIRST_YEAR = 1850;
    public static final int LAST_YEAR = 2200;

    public static final Question<LocalDate> BIRTH_DATE = day("birthDate");
    public static final Question<WorkAbility> WORK_ABILITY = choice("workAbility", WorkAbility.class);
    public static final Question<Work> WORK = choice("work", Work.class);
    public static final Question<Pension> PENSION = choice("pension", Pension.class);
    public static final Question<Partner> PARTNER = choice("partner", Partner.class);
    public static final Question<Integer> CHILDREN_BELOW_6 = count("childrenBelow6");
    public static final Question<Integer> CHILDREN_6_TO_13 = count("children6To13");
    public static final Question<Integer> CHILDREN_14_TO_17 = count("children14To17");
    public static final Question<Integer> CHILDREN_18_TO_24 = count("children18To24");
    public static final Question<Living> LIVING = choice("living", Living.class);
    public static final Question<NationalityGroup> NATIONALITY = choice("nationality", NationalityGroup.class);
    public static final Question<ResidenceDocument> DOCUMENT = choice("document", ResidenceDocument.class);
    /** First day of the document's validity. */
    public static final Question<LocalDate> DOCUMENT_FROM = day("documentFrom");
    /** Last day of the document's validity. */
    public static final Question<LocalDate> DOCUMENT_UNTIL = day("documentUntil");
    /** Since when the person has lived in Germany without longer interruption. */
    public static final Question<LocalDate> IN_GERMANY_SINCE = day("inGermanySince");
    /** When it was first decided that a person with a title by § 25 Abs. 5 AufenthG is not deported. */
    public static final Question<LocalDate> DEPORTATION_SUSPENDED = day("deportationSuspended");

    public static final Question<Education> EDUCATION = choice("education", Education.class);
    public static final Question<InPatientStay> STAY = choice("stay", InPatientStay.class);
    /** Net, of everybody in the household, in a month, with Kindergeld. */
    public static final Question<Long> INCOME = money("income");
    /** With heating and service charges, for the whole home, in a month. */
    public static final Question<Long> WARM_RENT = money("warmRent");

    public static final Question<AssetBand> ASSETS = choice("assets", AssetBand.class);
    public static final Question<Set<RunningBenefit>> RUNNING =
            new Question<>("runningBenefits", Kind.CHOICES, RunningBenefit.class);
    public static final Question<Place> PLACE = new Question<>("place", Kind.PLACE, Place.class);

    private static final List<Question<?>> ALL = List.of(
            BIRTH_DATE,
            WORK_ABILITY,
            WORK,
            PENSION,
            PARTNER,
            CHILDREN_BELOW_6,
            CHILDREN_6_TO_13,
            CHILDREN_14_TO_17,
            CHILDREN_18_TO_24,
            LIVING,
            NATIONALITY,
            DOCUMENT,
            DOCUMENT_FROM,
            DOCUMENT_UNTIL,
            IN_GERMANY_SINCE,
            DEPORTATION_SUSPENDED,
            EDUCATION,
            STAY,
            INCOME,
            WARM_RENT,
            ASSETS,
            RUNNING,
            PLACE);

    public Question {
        requireNonNull(id, "a question has an id");
        requireNonNull(kind, "a question has a kind");
        requireNonNull(type, "a question has a type of answer");
    }

    /** In the order in which they are asked. */
    public static List<Question<?>> all() {
        return ALL;
    }

    public static Optional<Question<?>> of(String id) {
        return ALL.stream()
                .filter(question -> question.id().equals(id))
                .<Question<?>>map(question -> question)
                .findFirst();
    }

    /** The names of the constants to choose from; empty for what is not chosen. */
    public List<String> codes() {
        return type.isEnum()
                ? Stream.of(type.getEnumConstants())
                        .map(constant -> ((Enum<?>) constant).name())
                        .toList()
                : List.of();
    }

    /** Whether the value is an answer to this question. */
    public boolean accepts(Object value) {
        return switch (kind) {
            case DAY -> value instanceof LocalDate day && day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR;
            case CHOICE, PLACE -> type.isInstance(value);
            case CHOICES -> value instanceof Set<?> chosen && chosen.stream().allMatch(type::isInstance);
            case COUNT -> value instanceof Integer count && count >= 0 && count <= MOST;
            case MONEY -> value instanceof Long cents && cents >= 0 && cents <= MOST_CENTS;
        };
    }

    private static Question<LocalDate> day(String id) {
        return new Question<>(id, Kind.DAY, LocalDate.class);
    }

    private static <E extends Enum<E>> Question<E> choice(String id, Class<E> type) {
        return new Question<>(id, Kind.CHOICE, type);
    }

    private static Question<Integer> count(String id) {
        return new Question<>(id, Kind.COUNT, Integer.class);
    }

    private static Question<Long> money(String id) {
        return new Question<>(id, Kind.MONEY, Long.class);
    }
}
