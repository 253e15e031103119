package de.antragswerk.web.chart;

import de.antragswerk.web.page.Formats;

/** What the values of a chart count. */
public enum Unit {
    /** Values are euro cents. */
    EURO,
    NUMBER;

    String text(long value, Formats formats) {
        return switch (this) {
            case EURO -> formats.euro(value);
            case NUMBER -> formats.number(value);
        };
    }
}
