package de.antragswerk.web.finder;

import de.antragswerk.plugin.Place;
import de.antragswerk.plugin.finder.Question;
import de.antragswerk.plugin.finder.Question.Kind;
import de.antragswerk.web.page.Formats;
import de.antragswerk.web.page.Language;
import de.antragswerk.web.page.Texts;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A question as the page shows it.
 *
 * @param control {@code text}, {@code radio}, {@code checks} or {@code place}
 * @param keys which ones a phone offers
 * @param hint how to write the answer, or empty
 * @param entered what stands in the field
 * @param error the sentence, or empty
 */
public record QuestionView(
        String id,
        String control,
        String keys,
        String label,
        String help,
        String hint,
        String entered,
        String error,
        List<Option> options) {

    public record Option(String code, String label, boolean chosen) {}

    public boolean isWrong() {
        return !error.isEmpty();
    }

    static QuestionView of(Question<?> question, Posted posted, Language language) {
        var texts = Texts.in(language);
        var key = "finder.q." + question.id();
        var wrong = posted.wrong().get(question);
        var answer = posted.told().answers().get(question);
        return new QuestionView(
                question.id(),
                control(question.kind()),
                keys(question.kind()),
                texts.text(key),
                texts.has(key + ".help") ? texts.text(key + ".help") : "",
                hint(question.kind(), texts),
                wrong != null ? wrong : answer == null ? "" : entered(answer),
                wrong == null ? "" : error(question, wrong, texts),
                question.codes().stream()
                        .map(code -> new Option(code, texts.text(key + "." + code), isChosen(answer, code)))
                        .toList());
    }

    /** For a question with several choices: whether "none of these" was said. */
    public boolean isNothing() {
        return entered.equals(AnswerReader.NONE);
    }

    private static String control(Kind kind) {
        return switch (kind) {
            case DAY, COUNT, MONEY -> "text";
            case CHOICE -> "radio";
            case CHOICES -> "checks";
            case PLACE -> "place";
        };
    }

    private static String keys(Kind kind) {
        return switch (kind) {
            case COUNT -> "numeric";
            case MONEY -> "decimal";
            case DAY, CHOICE, CHOICES, PLACE -> "text";
        };
    }

    private static String hint(Kind kind, Texts texts) {
        return switch (kind) {
            case DAY -> texts.text("finder.day.hint");
            case COUNT -> texts.text("finder.count.hint");
            case MONEY -> texts.text("finder.money.hint");
            case CHOICE, CHOICES, PLACE -> "";
        };
    }

    private static String entered(Object answer) {
        return switch (answer) {
            // As the hint shows it, in every language: what stands in the field must be readable again.
            case LocalDate day -> Formats.of(Language.GERMAN).day(day);
            case Long cents -> BigDecimal.valueOf(cents, 2).toPlainString().replace('.', ',');
            case Place place -> place.name();
            case Set<?> chosen -> chosen.isEmpty() ? AnswerReader.NONE : "";
            default -> answer.toString();
        };
    }

    private static String error(Question<?> question, String wrong, Texts texts) {
        return switch (question.kind()) {
            case DAY ->
                AnswerReader.isDay(wrong) ? texts.text("finder.error.future") : texts.text("finder.error.day", wrong);
            case COUNT -> texts.text("finder.error.count", wrong);
            case MONEY -> texts.text("finder.error.money", wrong);
            case CHOICE, CHOICES, PLACE -> texts.text("finder.error.choice");
        };
    }

    private static boolean isChosen(Object answer, String code) {
        var chosen = answer instanceof Set<?> several ? several.stream() : Stream.ofNullable(answer);
        return chosen.anyMatch(
                one -> one instanceof Enum<?> constant && constant.name().equals(code));
    }
}
