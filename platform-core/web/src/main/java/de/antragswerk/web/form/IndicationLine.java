package de.antragswerk.web.form;

import de.antragswerk.plugin.Indication;
import de.antragswerk.plugin.Indication.Argument;
import de.antragswerk.plugin.form.TextKeys;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A sentence of an indication as the citizen reads it, with its paragraph. */
public record IndicationLine(String text, String legalBasis) {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\w+)}");

    public static List<IndicationLine> of(Indication indication, FormTexts texts, Locale locale) {
        return indication.lines().stream().map(line -> of(line, texts, locale)).toList();
    }

    private static IndicationLine of(Indication.Line line, FormTexts texts, Locale locale) {
        var key = TextKeys.indication(line.id());
        var text = PLACEHOLDER
                .matcher(texts.texts().getOrDefault(key, key))
                .replaceAll(found -> Matcher.quoteReplacement(filled(found, line, locale)));
        return new IndicationLine(text, line.legalBasis());
    }

    /** Each placeholder once: what an authority has entered may itself look like one. */
    private static String filled(MatchResult placeholder, Indication.Line line, Locale locale) {
        var argument = line.arguments().get(placeholder.group(1));
        return argument == null ? placeholder.group() : words(argument, locale);
    }

    private static String words(Argument argument, Locale locale) {
        return switch (argument) {
            case Argument.Euro euro -> number("#,##0.00", euro.amount(), locale) + "\u00a0€";
            case Argument.Number number -> number("#,##0.##", number.number(), locale);
            case Argument.Day day ->
                DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                        .withLocale(locale)
                        .format(day.day());
            case Argument.Words words -> words.words();
        };
    }

    private static String number(String pattern, BigDecimal number, Locale locale) {
        var format = new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(locale));
        format.setRoundingMode(RoundingMode.HALF_UP);
        return format.format(number);
    }
}
