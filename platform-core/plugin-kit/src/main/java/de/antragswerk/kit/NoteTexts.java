package de.antragswerk.kit;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;

/** The sentences for the caseworker; German, since the case file is. */
public record NoteTexts(Map<String, String> texts) {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy", Locale.GERMANY);

    public static NoteTexts read(Resources resources) {
        return new NoteTexts(resources.texts("notes_de.properties"));
    }

    /** @param namesAndValues placeholders and what stands for them, in turn */
    public String text(String key, String... namesAndValues) {
        var text = texts.get(key);
        if (text == null) {
            throw new IllegalStateException("the plugin lacks the note " + key);
        }
        for (var i = 0; i < namesAndValues.length; i += 2) {
            text = text.replace("{" + namesAndValues[i] + "}", namesAndValues[i + 1]);
        }
        return text;
    }

    public static String day(LocalDate day) {
        return DAY.format(day);
    }
}
