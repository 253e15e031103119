package de.antragswerk.web.configuration;

import de.antragswerk.configuration.AreaSetting;
import de.antragswerk.plugin.Parameter;
import de.antragswerk.plugin.ParameterType;
import de.antragswerk.plugin.form.TextKeys;
import de.antragswerk.web.form.FieldView;
import de.antragswerk.web.form.FieldView.Hints;
import de.antragswerk.web.form.FieldView.OptionView;
import de.antragswerk.web.page.German;
import de.antragswerk.web.page.Texts;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.Map;

/**
 * How parameters are asked: one field each.
 *
 * @param benefitTexts of the benefit's plugin, in German
 * @param inherited what holds where the area has no value of its own, by name
 */
record ParameterFields(
        AreaSetting setting,
        List<Parameter> declared,
        Map<String, String> benefitTexts,
        Map<String, JsonValue> inherited,
        ParameterEntry entry) {

    /** A value of a day to come. */
    public record Future(String key, String label, String value, String from) {}

    List<FieldView> fields(Map<String, String> errors) {
        return declared.stream()
                .map(parameter -> field(parameter, errors.getOrDefault(ParameterEntry.PREFIX + parameter.name(), "")))
                .toList();
    }

    private FieldView field(Parameter parameter, String error) {
        var name = ParameterEntry.PREFIX + parameter.name();
        var entered = entry.values().getOrDefault(parameter.name(), "");
        return new FieldView(
                name.replace('.', '-'),
                name,
                control(parameter.type()),
                label(parameter),
                help(parameter),
                "",
                parameter.legalSource(),
                parameter.mandatory(),
                entered,
                options(parameter.type(), entered),
                error,
                hints(parameter.type()));
    }

    List<Future> future() {
        return setting.parameters().stream()
                .filter(value -> value.validFrom().isAfter(German.today()))
                .flatMap(value -> declared.stream()
                        .filter(parameter -> parameter.name().equals(value.name()))
                        .map(parameter -> new Future(
                                ParameterEntry.key(value),
                                label(parameter),
                                EnteredValue.text(parameter.type(), value.value()),
                                German.day(value.validFrom()))))
                .toList();
    }

    private String label(Parameter parameter) {
        return benefitTexts.getOrDefault(TextKeys.parameter(parameter.name()), parameter.name());
    }

    private String help(Parameter parameter) {
        var help = benefitTexts.getOrDefault(TextKeys.parameterHelp(parameter.name()), "");
        var around = inherited.get(parameter.name());
        var without = around == null
                ? Texts.german().text("area.parameter.nothing")
                : Texts.german().text("area.parameter.otherwise", EnteredValue.text(parameter.type(), around));
        return (help + " " + without).strip();
    }

    private static String control(ParameterType type) {
        return switch (type) {
            case ParameterType.Text text -> text.multiline() ? "area" : "line";
            case ParameterType.YesNo yesNo -> "select";
            case ParameterType.Choice choice -> "select";
            case ParameterType.WholeNumber number -> "line";
            case ParameterType.Amount amount -> "line";
            case ParameterType.Day day -> "line";
            case ParameterType.WebAddress address -> "line";
        };
    }

    private List<OptionView> options(ParameterType type, String entered) {
        return switch (type) {
            case ParameterType.YesNo yesNo ->
                List.of(
                        option(EnteredValue.YES, Texts.german().text("form.yes"), entered),
                        option(EnteredValue.NO, Texts.german().text("form.no"), entered));
            case ParameterType.Choice choice ->
                choice.codes().codes().stream()
                        .map(code -> option(
                                code,
                                benefitTexts.getOrDefault(
                                        TextKeys.code(choice.codes().id(), code), code),
                                entered))
                        .toList();
            case ParameterType.Text text -> List.of();
            case ParameterType.WholeNumber number -> List.of();
            case ParameterType.Amount amount -> List.of();
            case ParameterType.Day day -> List.of();
            case ParameterType.WebAddress address -> List.of();
        };
    }

    private static OptionView option(String code, String label, String entered) {
        return new OptionView(code, label, code.equals(entered));
    }

    private static Hints hints(ParameterType type) {
        var texts = Texts.german();
        return switch (type) {
            case ParameterType.Text text -> new Hints("text", "", "", "", "", text.maxLength());
            case ParameterType.WholeNumber number ->
                new Hints(
                        "text",
                        "numeric",
                        "",
                        number.unit(),
                        texts.text("area.parameter.range", number.min(), number.max()),
                        0);
            case ParameterType.Amount amount ->
                new Hints(
                        "text",
                        "decimal",
                        "",
                        "€",
                        texts.text(
                                "area.parameter.range", German.euro(amount.minCents()), German.euro(amount.maxCents())),
                        0);
            case ParameterType.Day day -> new Hints("text", "", "", "", texts.text("form.format.day"), 10);
            case ParameterType.WebAddress address -> new Hints("url", "url", "", "", "", 0);
            case ParameterType.YesNo yesNo -> new Hints("text", "", "", "", "", 0);
            case ParameterType.Choice choice -> new Hints("text", "", "", "", "", 0);
        };
    }
}
