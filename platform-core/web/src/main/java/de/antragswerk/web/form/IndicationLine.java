package de.antragswerk.web.form;

import de.antragswerk.plugin.Indication;
import de.antragswerk.plugin.Indication.Argument;
import de.antragswerk.plugin.form.TextKeys;
import de.antragswerk.web.page.Formats;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A sentence of an indication as the citizen reads it, with its paragraph. */
public record IndicationLine(String text, String legalBasis) {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\w+)}");

    public static List<IndicationLine> of(Indication indication, FormTexts texts) {
        return indication.lines().stream().map(line -> of(line, texts)).toList();
    }

    private static IndicationLine of(Indication.Line line, FormTexts texts) {
        var key = TextKeys.indication(line.id());
        var text = PLACEHOLDER
                .matcher(texts.texts().getOrDefault(key, key))
                .replaceAll(found -> Matcher.quoteReplacement(filled(found, line, Formats.of(texts.language()))));
        return new IndicationLine(text, line.legalBasis());
    }

    /** Each placeholder once: what an authority has entered may itself look like one. */
    private static String filled(MatchResult placeholder, Indication.Line line, Formats formats) {
        var argument = line.arguments().get(placeholder.group(1));
        return argument == null ? placeholder.group() : words(argument, formats);
    }

    private static String words(Argument argument, Formats formats) {
        return switch (argument) {
            case Argument.Euro euro -> formats.euro(cents(euro.amount()));
            case Argument.Number number -> formats.number(number.number());
            case Argument.Day day -> formats.day(day.day());
            case Argument.Words words -> words.words();
        };
    }

    private static long cents(BigDecimal euro) {
        return euro.setScale(2, RoundingMode.HALF_UP).unscaledValue().longValueExact();
    }
}
