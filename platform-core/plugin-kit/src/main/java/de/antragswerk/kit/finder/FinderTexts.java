package de.antragswerk.kit.finder;

import de.antragswerk.kit.Resources;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The words of a rule: what the kit says for all benefits, and over it what the plugin says, from {@code texts/finder_<tag>}. German
 * where a language lacks a text.
 */
public final class FinderTexts {
    private static final String GERMAN = "de";
    private final Resources resources;
    private final Map<String, Map<String, String>> known = new ConcurrentHashMap<>();

    public FinderTexts(Resources resources) {
        this.resources = resources;
    }

    public Map<String, String> in(Locale locale) {
        return known.computeIfAbsent(locale.toLanguageTag(), this::read);
    }

    private Map<String, String> read(String tag) {
        Map<String, String> texts = new HashMap<>(of(GERMAN));
        texts.putAll(of(Locale.forLanguageTag(tag).getLanguage()));
        texts.putAll(of(tag));
        return Map.copyOf(texts);
    }

    private Map<String, String> of(String tag) {
        Resources kit = FinderTexts.class::getResourceAsStream;
        Map<String, String> texts = new HashMap<>(kit.texts("finder_" + tag + ".properties"));
        texts.putAll(resources.texts("texts/finder_" + tag + ".properties"));
        return texts;
    }
}
