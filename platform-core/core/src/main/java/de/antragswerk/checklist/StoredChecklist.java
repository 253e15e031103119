package de.antragswerk.checklist;

import de.antragswerk.plugin.BenefitId;
import de.antragswerk.region.Ars;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads how items stand, for one area or for many. */
final class StoredChecklist {

    /** Names and entries are looked up for what is shown only. The entry that counts: of the newest day, the most specific. */
    private static final String COLUMNS = """
            select s.id, s.area, s.benefit, s.state, s.due, s.done_on, e.area as done_for, e.reference, s.total,
              coalesce((select t.name from target t where t.ars = s.area and s.level <> 'LAND'),
                (select l.name from lands l where l.key = s.area), s.area) as name
            from shown s left join lateral (
              select e.area, e.reference from checklist_entry e
              where e.item = s.id and e.benefit = s.benefit and e.done_on = s.done_on and e.area in (left(s.area, 2),
                left(s.area, 3), left(s.area, 5), left(s.area, 9), left(s.area, 12), s.area)
              order by length(e.area) desc limit 1) e on s.kind = 'DECLARED'
            order by s.position""";

    private static final String OF_AREA = StatusSql.ASKED
            + StatusSql.ONE_TARGET
            + StatusSql.SETTINGS
            + StatusSql.IN_USE
            + StatusSql.STATUS
            + """
            , shown as materialized (
              select s.*, 0 as total, row_number() over (order by s.benefit) as position from status s)
            """
            + COLUMNS;

    private static final String OVERVIEW = StatusSql.ASKED
            + StatusSql.TARGET
            + StatusSql.SETTINGS
            + StatusSql.IN_USE
            + StatusSql.STATUS
            + """
            , shown as materialized (
              select s.*, count(*) over () as total, row_number() over (
                order by array_position(array['DUE', 'OPEN', 'SOON'], s.state), left(s.area, 2), s.level <> 'LAND', s.due,
                  s.area, s.benefit, s.id) as position
              from status s where s.state in ('DUE', 'SOON') or (s.state = 'OPEN' and s.mandatory)
              order by position limit %d offset ?)
            """.formatted(StatusPage.SIZE)
            + COLUMNS;

    private static final String RED = StatusSql.ASKED
            + StatusSql.TARGET
            + StatusSql.SETTINGS
            + StatusSql.IN_USE
            + StatusSql.STATUS
            + "select count(*) from status s, asked where s.state = 'DUE' and (s.level <> 'LAND' or length(asked.area) <= 2)";

    private final Connection connection;
    private final ChecklistItems items;
    private final LocalDate day;

    StoredChecklist(Connection connection, ChecklistItems items, LocalDate day) {
        this.connection = connection;
        this.items = items;
        this.day = day;
    }

    /** In the order of the list; for each benefit in use where an item is asked for benefits. */
    List<ItemStatus> ofArea(Ars area) throws SQLException {
        var found = HashJoins.during(connection, () -> read(OF_AREA, area.value(), Optional.empty()));
        return items.all().stream()
                .flatMap(item ->
                        found.items().stream().filter(status -> status.item().equals(item)))
                .toList();
    }

    /** @param area empty for everywhere */
    StatusPage standingOut(Optional<Ars> area, int page) throws SQLException {
        return HashJoins.during(
                connection, () -> read(OVERVIEW, area.map(Ars::value).orElse(""), Optional.of(page)));
    }

    /** How many items are overdue; those of the Land count for the Land only. */
    int red(Optional<Ars> area) throws SQLException {
        return HashJoins.during(connection, () -> {
            try (var query = prepare(RED, area.map(Ars::value).orElse(""), items.fallingDueAsJson());
                    var row = query.executeQuery()) {
                row.next();
                return row.getInt(1);
            }
        });
    }

    List<ChecklistEntry> entries(Ars area) throws SQLException {
        try (var query =
                connection.prepareStatement("select area, benefit, item, done_on, reference from checklist_entry"
                        + " where area = ? order by item, benefit, done_on desc")) {
            query.setString(1, area.value());
            try (var row = query.executeQuery()) {
                var entries = new ArrayList<ChecklistEntry>();
                while (row.next()) {
                    entries.add(ChecklistEntries.entry(row));
                }
                return entries;
            }
        }
    }

    /** The newest hundred. */
    List<JournalLine> journal(Ars area) throws SQLException {
        try (var query = connection.prepareStatement("select area, item, benefit, done_on, reference, action,"
                + " changed_by, changed_at from checklist_journal where area = ? order by id desc limit 100")) {
            query.setString(1, area.value());
            try (var row = query.executeQuery()) {
                var lines = new ArrayList<JournalLine>();
                while (row.next()) {
                    lines.add(new JournalLine(
                            new Ars(row.getString("area")),
                            row.getString("item"),
                            benefit(row),
                            row.getObject("done_on", LocalDate.class),
                            row.getString("reference"),
                            row.getString("action").equals("WITHDRAWN"),
                            Optional.ofNullable(row.getString("changed_by")).orElse(""),
                            row.getObject("changed_at", OffsetDateTime.class).toInstant()));
                }
                return lines;
            }
        }
    }

    private StatusPage read(String sql, String area, Optional<Integer> page) throws SQLException {
        try (var query = prepare(sql, area, items.asJson())) {
            if (page.isPresent()) {
                query.setInt(6, (page.get() - 1) * StatusPage.SIZE);
            }
            try (var row = query.executeQuery()) {
                var found = new ArrayList<ItemStatus>();
                var total = 0;
                while (row.next()) {
                    found.add(status(row));
                    total = row.getInt("total");
                }
                return new StatusPage(found, page.orElse(1), total);
            }
        }
    }

    private PreparedStatement prepare(String sql, String area, String asked) throws SQLException {
        var query = connection.prepareStatement(sql);
        query.setString(1, asked);
        query.setObject(2, day);
        query.setString(3, area);
        query.setString(4, "");
        query.setObject(5, null, java.sql.Types.TIMESTAMP_WITH_TIMEZONE);
        return query;
    }

    private ItemStatus status(ResultSet row) throws SQLException {
        return new ItemStatus(
                items.find(row.getString("id")).orElseThrow(),
                new Ars(row.getString("area")),
                row.getString("name"),
                benefit(row),
                ItemState.valueOf(row.getString("state")),
                Optional.ofNullable(row.getObject("due", LocalDate.class)),
                Optional.ofNullable(row.getObject("done_on", LocalDate.class)),
                Optional.ofNullable(row.getString("done_for")).map(Ars::new),
                Optional.ofNullable(row.getString("reference")));
    }

    private static Optional<BenefitId> benefit(ResultSet row) throws SQLException {
        return Optional.of(row.getString("benefit")).filter(id -> !id.isEmpty()).map(BenefitId::new);
    }
}
