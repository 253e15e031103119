package de.antragswerk.metering.view;

/** By what uses are added up. */
public enum Grouping {
    LAND("u.land", true),
    KREIS("left(u.authority, 5)", true),
    KOMMUNE("u.authority", true),
    BENEFIT("u.benefit", false),
    KIND("u.kind", false),
    VERSION("u.benefit || ' ' || u.plugin_version", false),
    MONTH("to_char(u.day, 'YYYY-MM')", false),
    DAY("to_char(u.day, 'YYYY-MM-DD')", false);

    private final String column;
    private final boolean area;

    Grouping(String column, boolean area) {
        this.column = column;
        this.area = area;
    }

    /** SQL over the columns of {@link UsageSource}. */
    String column() {
        return column;
    }

    /** Whether the key is an ARS, which has a name. */
    public boolean isArea() {
        return area;
    }
}
