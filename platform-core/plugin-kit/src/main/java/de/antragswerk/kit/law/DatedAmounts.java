package de.antragswerk.kit.law;

import de.antragswerk.kit.Resources;
import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the law said on a day. A row holds from its first day until the day before the next row of the same id, or until the last day
 * that it names itself; from then on the law says nothing, until the next row.
 */
public final class DatedAmounts {
    private static final List<String> SHARED = List.of("regelbedarf", "altersstufen", "mehrbedarf", "personenkreis");

    private final Map<String, List<Row>> byId;

    /** @param until last day, if the law ended it without putting another value in its place */
    private record Row(String id, Optional<LocalDate> until, Amount amount) {
        LocalDate from() {
            return amount.from();
        }

        boolean endedBefore(LocalDate day) {
            return until.filter(day::isAfter).isPresent();
        }
    }

    private DatedAmounts(List<Row> rows) {
        this.byId = rows.stream().sorted(Comparator.comparing(Row::from)).collect(Collectors.groupingBy(Row::id));
        byId.values().forEach(DatedAmounts::complainIfOverlapping);
    }

    /** The rows that several benefits share: Regelbedarfsstufen, their ages, Schulbedarf, Mehrbedarfe. */
    public static DatedAmounts shared() {
        return new DatedAmounts(sharedRows().toList());
    }

    /**
     * The shared rows and the plugin's own.
     *
     * @param files names of files under {@code law/}, without ending
     * @throws IllegalArgumentException if two rows of one id hold on the same day
     */
    public static DatedAmounts read(Resources plugin, String... files) {
        var own = Stream.of(files).flatMap(file -> rows(plugin.json("law/" + file + ".json")));
        return new DatedAmounts(Stream.concat(sharedRows(), own).toList());
    }

    /** Empty on a day of which the law (or what is known of it) says nothing. */
    public Optional<Amount> find(String id, LocalDate day) {
        return rows(id).stream()
                .filter(row -> !row.from().isAfter(day))
                .reduce((earlier, later) -> later)
                .filter(row -> !row.endedBefore(day))
                .map(Row::amount);
    }

    /** @throws IllegalArgumentException if the law names no such amount on that day */
    public Amount amount(String id, LocalDate day) {
        return find(id, day).orElseThrow(() -> new IllegalArgumentException("the law has no " + id + " on " + day));
    }

    public Set<String> ids() {
        return byId.keySet();
    }

    /** First day of each row of that id, rising. */
    public List<LocalDate> changes(String id) {
        return rows(id).stream().map(Row::from).toList();
    }

    private List<Row> rows(String id) {
        var rows = byId.get(id);
        if (rows == null) {
            throw new IllegalArgumentException("nothing is known of an amount " + id);
        }
        return rows;
    }

    private static Stream<Row> sharedRows() {
        Resources shared = DatedAmounts.class::getResourceAsStream;
        return SHARED.stream().flatMap(file -> rows(shared.json(file + ".json")));
    }

    private static Stream<Row> rows(JsonObject file) {
        var source = file.getString("source");
        return file.getJsonArray("rows").getValuesAs((JsonObject row) -> row(row, source)).stream();
    }

    private static Row row(JsonObject row, String source) {
        return new Row(
                row.getString("id"),
                Optional.ofNullable(row.getString("until", null)).map(LocalDate::parse),
                new Amount(
                        row.getJsonNumber("value").bigDecimalValue(),
                        LocalDate.parse(row.getString("from")),
                        row.getString("law"),
                        source));
    }

    private static void complainIfOverlapping(List<Row> rows) {
        for (var i = 0; i < rows.size(); i++) {
            var row = rows.get(i);
            var next = i + 1 < rows.size() ? Optional.of(rows.get(i + 1).from()) : Optional.<LocalDate>empty();
            var reversed = row.until().filter(row.from()::isAfter).isPresent();
            var overlaps = next.filter(from -> from.equals(row.from())
                            || row.until()
                                    .filter(until -> !until.isBefore(from))
                                    .isPresent())
                    .isPresent();
            if (reversed || overlaps) {
                throw new IllegalArgumentException("the rows of " + row.id() + " overlap at " + row.from());
            }
        }
    }
}
