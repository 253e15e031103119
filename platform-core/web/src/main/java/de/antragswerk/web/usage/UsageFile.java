package de.antragswerk.web.usage;

import de.antragswerk.csv.Csv;
import de.antragswerk.metering.view.UsageRow;
import java.util.List;

/** Usage as a table for programs and spreadsheets; the names of the columns are a promise. */
public final class UsageFile {
    private static final List<String> HEAD = List.of(
            "land",
            "authority",
            "authority_name",
            "benefit",
            "kind",
            "plugin_version",
            "booked",
            "late",
            "records",
            "units");

    private UsageFile() {}

    public static byte[] of(List<UsageRow> rows) {
        var table = new Csv(HEAD);
        rows.forEach(row -> table.add(List.of(
                row.land(),
                row.authority(),
                row.authorityName(),
                row.benefit(),
                row.kind(),
                row.version(),
                row.period(),
                row.late() ? "yes" : "no",
                row.records(),
                row.units())));
        return table.bytes();
    }
}
