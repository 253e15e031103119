package de.antragswerk.web.finder;

import de.antragswerk.competence.Competences;
import de.antragswerk.plugin.finder.Question;
import de.antragswerk.region.Ars;
import de.antragswerk.region.Regions;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads answers as people and programs write them, and writes them as the finder's own pages carry them. */
@Singleton
public class AnswerReader {
    /** Says that none of several choices applies; an empty text says nothing. */
    public static final String NONE = "NONE";

    private static final Pattern COUNT = Pattern.compile("\\d{1,3}");
    private static final Pattern MONEY = Pattern.compile("\\d{1,9}([.,]\\d{1,2})?");
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d.M.uuuu", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);
    private final Regions regions;

    @Inject
    public AnswerReader(Regions regions) {
        this.regions = regions;
    }

    /** Empty when the text is no answer to the question. */
    public Optional<Object> read(Question<?> question, String text) {
        var given = text.strip();
        var read = switch (question.kind()) {
            case DAY -> day(given);
            case CHOICE -> constant(question, given);
            case CHOICES -> constants(question, given);
            case COUNT ->
                COUNT.matcher(given).matches() ? Optional.<Object>of(Integer.parseInt(given)) : Optional.empty();
            case MONEY -> money(given);
            case PLACE -> Ars.parse(given).flatMap(regions::find).<Object>map(Competences::place);
        };
        return read.filter(question::accepts);
    }

    /** So that {@link #read} gives the same answer again. */
    public static String write(Question<?> question, Object answer) {
        return switch (question.kind()) {
            case DAY, COUNT -> answer.toString();
            case CHOICE -> ((Enum<?>) answer).name();
            case CHOICES -> {
                var chosen = question.codes().stream()
                        .filter(code -> ((java.util.Set<?>) answer)
                                .stream().anyMatch(one -> ((Enum<?>) one).name().equals(code)))
                        .toList();
                yield chosen.isEmpty() ? NONE : String.join(",", chosen);
            }
            case MONEY -> BigDecimal.valueOf((Long) answer, 2).toPlainString();
            case PLACE -> ((de.antragswerk.plugin.Place) answer).ars();
        };
    }

    /** A day as people write it; empty when it is none, or none on which anybody alive was born. */
    public static Optional<LocalDate> readDay(String text) {
        return day(text.strip()).filter(Question.BIRTH_DATE::accepts).map(LocalDate.class::cast);
    }

    static boolean isDay(String text) {
        return day(text.strip()).isPresent();
    }

    private static Optional<Object> day(String text) {
        try {
            return Optional.of(
                    text.contains(".") ? LocalDate.parse(text.replace(" ", ""), DAY) : LocalDate.parse(text));
        } catch (DateTimeException noDay) {
            return Optional.empty();
        }
    }

    private static Optional<Object> money(String text) {
        // A point before three digits separates thousands, as people write them.
        var plain = text.replace(" ", "").replace("€", "").replaceAll("\\.(?=\\d{3}(\\D|$))", "");
        return MONEY.matcher(plain).matches()
                ? Optional.of(new BigDecimal(plain.replace(',', '.'))
                        .movePointRight(2)
                        .longValueExact())
                : Optional.empty();
    }

    private static Optional<Object> constant(Question<?> question, String code) {
        return Stream.of(question.type().getEnumConstants())
                .filter(constant -> ((Enum<?>) constant).name().equals(code))
                .<Object>map(constant -> constant)
                .findFirst();
    }

    private static Optional<Object> constants(Question<?> question, String codes) {
        var chosen = new HashSet<>();
        for (var code : codes.split(",")) {
            if (code.equals(NONE)) {
                continue;
            }
            var constant = constant(question, code);
            if (constant.isEmpty()) {
                return Optional.empty();
            }
            chosen.add(constant.get());
        }
        return Optional.of(chosen);
    }
}
