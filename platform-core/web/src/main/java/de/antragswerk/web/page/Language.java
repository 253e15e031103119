package de.antragswerk.web.page;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The languages of all that citizens read. What authorities read is German: it is the language of the proceedings (§ 19
 * Abs. 1 SGB X).
 */
public enum Language {
    GERMAN("de", "Deutsch"),
    /** German in Leichte Sprache. */
    SIMPLE_GERMAN("de-simple", "Leichte Sprache"),
    ENGLISH("en", "English"),
    UKRAINIAN("uk", "Українська"),
    ARABIC("ar", "العربية");

    /** Asked for each text of a page. */
    private static final Map<Locale, Language> BY_LOCALE =
            Stream.of(values()).collect(Collectors.toUnmodifiableMap(Language::locale, Function.identity()));

    private final String tag;
    private final String ownName;
    private final Locale locale;

    Language(String tag, String ownName) {
        this.tag = tag;
        this.ownName = ownName;
        this.locale = Locale.forLanguageTag(tag);
    }

    /** One value for each language, made at once. */
    static <T> Map<Language, T> each(Function<Language, T> maker) {
        var all = new EnumMap<Language, T>(Language.class);
        Stream.of(values()).forEach(one -> all.put(one, maker.apply(one)));
        return Collections.unmodifiableMap(all);
    }

    /** The language with that tag; empty for anything else. */
    public static Optional<Language> tagged(String tag) {
        return Stream.of(values()).filter(one -> one.tag.equalsIgnoreCase(tag)).findFirst();
    }

    /** The nearest one; German when there is none. */
    public static Language of(Locale locale) {
        var exact = BY_LOCALE.get(locale);
        return exact == null ? nearest(locale) : exact;
    }

    private static Language nearest(Locale locale) {
        return tagged(locale.toLanguageTag())
                .or(() -> tagged(locale.getLanguage()))
                .orElse(GERMAN);
    }

    /** After BCP 47, as in the {@code lang} attribute and in the names of text files. */
    public String tag() {
        return tag;
    }

    /** What its speakers call it. */
    public String ownName() {
        return ownName;
    }

    public Locale locale() {
        return locale;
    }

    /** As in the {@code dir} attribute. */
    public String direction() {
        return this == ARABIC ? "rtl" : "ltr";
    }

    /** Whether it is what the authority reads too. */
    public boolean isGerman() {
        return this == GERMAN;
    }

    /** The language without its variety, for those who know only that. */
    public Language base() {
        return this == SIMPLE_GERMAN ? GERMAN : this;
    }
}
