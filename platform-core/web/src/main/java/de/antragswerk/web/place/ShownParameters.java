package de.antragswerk.web.place;

import de.antragswerk.benefit.Benefit;
import de.antragswerk.configuration.Parameters;
import de.antragswerk.plugin.Parameter;
import de.antragswerk.plugin.ParameterType;
import de.antragswerk.plugin.form.TextKeys;
import de.antragswerk.region.Ars;
import de.antragswerk.web.page.Formats;
import de.antragswerk.web.page.Language;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.json.JsonNumber;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What the authority has set for a benefit and citizens read on our pages. */
@Singleton
public class ShownParameters {
    private final Parameters parameters;

    @Inject
    public ShownParameters(Parameters parameters) {
        this.parameters = parameters;
    }

    /** A sentence, or the words of a link; {@code address} is empty for a sentence. */
    public record Shown(String text, String address) {}

    public List<Shown> at(Benefit benefit, Ars place, LocalDate day, Parameter.Spot spot, Language language) {
        var values = parameters.at(benefit, place, day);
        var texts = benefit.texts(language.locale());
        return benefit.parameters().stream()
                .filter(parameter -> parameter.shown().contains(spot))
                .flatMap(parameter -> shown(parameter, values.get(parameter.name()), texts, language))
                .toList();
    }

    static Stream<Shown> shown(Parameter parameter, JsonValue value, Map<String, String> texts, Language language) {
        if (value == null || value == JsonValue.FALSE) {
            return Stream.empty();
        }
        var sentence = texts.getOrDefault(TextKeys.parameterShown(parameter.name()), "{value}");
        if (parameter.type() instanceof ParameterType.WebAddress) {
            return Stream.of(new Shown(sentence, ((JsonString) value).getString()));
        }
        return Stream.of(new Shown(
                sentence.replace("{value}", words(parameter.type(), value, texts, Formats.of(language))), ""));
    }

    private static String words(ParameterType type, JsonValue value, Map<String, String> texts, Formats formats) {
        return switch (type) {
            case ParameterType.WholeNumber number -> formats.number(((JsonNumber) value).longValue());
            case ParameterType.Amount amount -> formats.euro(((JsonNumber) value).longValue());
            case ParameterType.YesNo yesNo -> "";
            case ParameterType.Day day -> formats.day(LocalDate.parse(((JsonString) value).getString()));
            case ParameterType.Choice choice -> {
                var code = ((JsonString) value).getString();
                yield texts.getOrDefault(TextKeys.code(choice.codes().id(), code), code);
            }
            case ParameterType.Text text -> ((JsonString) value).getString();
            case ParameterType.WebAddress address -> ((JsonString) value).getString();
        };
    }
}
