package de.antragswerk.form;

import java.text.Normalizer;
import java.util.stream.Collectors;

/** Frees entered text of what no keyboard types and no database takes: control characters and broken surrogates. */
final class EnteredText {
    private static final int REPLACEMENT = 0xFFFD;

    private EnteredText() {}

    static String line(String text) {
        return lines(text)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining(" "));
    }

    static String lines(String text) {
        var clean = new StringBuilder(text.length());
        text.replace("\r\n", "\n").replace('\r', '\n').codePoints().forEach(point -> {
            if (Character.getType(point) == Character.SURROGATE) {
                clean.appendCodePoint(REPLACEMENT);
            } else if (point == '\n' || !Character.isISOControl(point)) {
                clean.appendCodePoint(point);
            } else if (point == '\t') {
                clean.append(' ');
            }
        });
        return Normalizer.normalize(clean, Normalizer.Form.NFC).strip();
    }

    static String withoutBlanks(String text) {
        return text.replaceAll("[\\s\\p{Zs}]+", "");
    }
}
