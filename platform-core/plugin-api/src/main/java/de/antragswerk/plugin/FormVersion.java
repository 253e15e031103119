package de.antragswerk.plugin;

import java.util.Comparator;

/** Version of a form, written {@code major.minor}. A published version never changes. */
public record FormVersion(int major, int minor) implements Comparable<FormVersion> {
    private static final Comparator<FormVersion> ORDER =
            Comparator.comparingInt(FormVersion::major).thenComparingInt(FormVersion::minor);

    public FormVersion {
        if (major < 1 || minor < 0) {
            throw new IllegalArgumentException("form versions start at 1.0");
        }
    }

    /** @throws IllegalArgumentException if the text is not {@code major.minor} */
    public static FormVersion parse(String text) {
        if (!text.matches("\\d{1,4}\\.\\d{1,4}")) {
            throw new IllegalArgumentException("not a form version: major.minor is expected");
        }
        var dot = text.indexOf('.');
        return new FormVersion(Integer.parseInt(text.substring(0, dot)), Integer.parseInt(text.substring(dot + 1)));
    }

    @Override
    public int compareTo(FormVersion other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return major + "." + minor;
    }
}
