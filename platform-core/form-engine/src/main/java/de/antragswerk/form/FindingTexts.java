package de.antragswerk.form;

import de.antragswerk.plugin.Finding;
import de.antragswerk.plugin.form.TextKeys;
import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/** Says what is wrong with an answer, and how to mend it. */
public final class FindingTexts {
    private static final String BUNDLE = "de.antragswerk.form.findings";
    private static final ResourceBundle GERMAN = bundle(Locale.GERMAN);

    private FindingTexts() {}

    /** A benefit may word a finding of the engine in its own way; a code that nobody knows gives a general sentence. */
    public static String text(Finding finding, Map<String, String> pluginTexts, Locale locale) {
        var key = TextKeys.finding(finding.code());
        var text = pluginTexts.containsKey(key) ? pluginTexts.get(key) : own(key, locale);
        for (var argument : finding.arguments().entrySet()) {
            text = text.replace("{" + argument.getKey() + "}", argument.getValue());
        }
        return text;
    }

    private static String own(String key, Locale locale) {
        var bundle = locale.getLanguage().equals("de") ? GERMAN : bundle(locale);
        return bundle.getString(bundle.containsKey(key) ? key : "finding.unknown");
    }

    /** Words around answers in the legible form, which stays German for the authority. */
    static String word(String key) {
        return GERMAN.getString("word." + key);
    }

    static String number(BigDecimal number) {
        return new DecimalFormat("#,##0.##", DecimalFormatSymbols.getInstance(Locale.GERMANY)).format(number);
    }

    private static ResourceBundle bundle(Locale locale) {
        try {
            return ResourceBundle.getBundle(
                    BUNDLE,
                    locale,
                    FindingTexts.class.getClassLoader(),
                    ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        } catch (MissingResourceException untranslated) {
            return GERMAN;
        }
    }
}
