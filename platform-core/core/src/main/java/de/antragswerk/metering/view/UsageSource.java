package de.antragswerk.metering.view;

import de.antragswerk.region.Ars;
import de.antragswerk.region.Level;

/** The smallest table that answers a question; each shows the same columns, with {@code day} for the day of booking. */
enum UsageSource {
    /** Knows every dimension, but whole months only. */
    MONTHS(
            "(select land, authority, benefit, kind, plugin_version, month as day, late, records, units from usage_month"
                    + " where month between ? and ?)",
            true),
    /** Sums of Länder; does not know Kommunen, versions, and what was booked late. */
    DAYS(
            "(select land, land as authority, benefit, kind, '' as plugin_version, day, false as late, records, units from usage_day"
                    + " where day between ? and ?)",
            false),
    RECORDS(
            "(select land, authority, benefit, kind, plugin_version, booked_on as day, booked_on > occurred_on as late,"
                    + " 1 as records, units from usage_record where booked_on between ? and ?)",
            true);

    private final String table;
    private final boolean late;

    UsageSource(String table, boolean late) {
        this.table = table;
        this.late = late;
    }

    static UsageSource of(UsageQuery query, Grouping by) {
        if (query.isOfWholeMonths() && by != Grouping.DAY) {
            return MONTHS;
        }
        var finer = by == Grouping.KREIS
                || by == Grouping.KOMMUNE
                || by == Grouping.VERSION
                || query.version().isPresent()
                || query.area()
                        .map(Ars::level)
                        .filter(level -> level != Level.LAND)
                        .isPresent();
        return finer ? RECORDS : DAYS;
    }

    /** With two parameters: the first and the last day. */
    String table() {
        return table;
    }

    boolean knowsLate() {
        return late;
    }
}
