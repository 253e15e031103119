package de.antragswerk.web.finder;

import de.antragswerk.finder.Suggestion;
import de.antragswerk.plugin.finder.Question;
import de.antragswerk.plugin.finder.Reason;
import de.antragswerk.plugin.finder.Service;
import de.antragswerk.web.page.Formats;
import de.antragswerk.web.page.Language;
import de.antragswerk.web.page.Texts;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A suggestion in words.
 *
 * @param benefit id of a benefit of the platform, or empty
 * @param what one sentence about another service, or empty
 * @param where where another service is applied for, or empty
 */
public record SuggestionView(
        String benefit, String code, String name, String likelihood, String what, String where, List<Why> reasons) {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([A-Za-z]+)\\}");

    public record Why(String code, String text, String norm, Map<String, String> arguments) {}

    /** Whether it can be applied for on the platform. */
    public boolean isHere() {
        return !benefit.isEmpty();
    }

    public static SuggestionView of(Suggestion suggestion, Language language, LocalDate day) {
        var words = suggestion.grounds().getFirst().from().finderTexts(language.locale());
        var reasons = suggestion.grounds().stream()
                .map(ground -> why(ground.reason(), words, language))
                .toList();
        var likelihood = suggestion.likelihood().name();
        return switch (suggestion.service()) {
            case Service.OfBenefit of ->
                new SuggestionView(
                        of.benefit().value(),
                        of.benefit().value(),
                        suggestion.grounds().getFirst().from().nameOn(day),
                        likelihood,
                        "",
                        "",
                        reasons);
            case Service.Elsewhere other ->
                new SuggestionView(
                        "",
                        other.code(),
                        word(words, other, "name"),
                        likelihood,
                        word(words, other, "what"),
                        word(words, other, "where"),
                        reasons);
        };
    }

    private static String word(Map<String, String> words, Service.Elsewhere other, String part) {
        return words.getOrDefault("service." + other.code() + "." + part, other.code());
    }

    private static Why why(Reason reason, Map<String, String> words, Language language) {
        // Only what stands in the plugin's own text is filled in, so that an argument can bring in no placeholder.
        var text = PLACEHOLDER
                .matcher(words.getOrDefault("reason." + reason.code(), reason.code()))
                .replaceAll(found -> java.util.regex.Matcher.quoteReplacement(
                        Optional.ofNullable(reason.arguments().get(found.group(1)))
                                .map(value -> shown(found.group(1), value, language))
                                .orElse("")));
        return new Why(reason.code(), text, reason.norm(), reason.arguments());
    }

    private static String shown(String name, String value, Language language) {
        if (name.equals("questions")) {
            return Stream.of(value.split(","))
                    .flatMap(id -> Question.of(id).stream())
                    .map(question -> Texts.in(language).text("finder.short." + question.id()))
                    .collect(Collectors.joining(", "));
        }
        if (name.endsWith("Cents")) {
            return Formats.of(language).euro(Long.parseLong(value));
        }
        return value.matches("\\d{4}-\\d{2}-\\d{2}") ? Formats.of(language).day(LocalDate.parse(value)) : value;
    }
}
