package de.antragswerk.checklist;

import de.antragswerk.json.Json;
import de.antragswerk.tenancy.AuthorityId;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;

/** One statement for as many authorities as there are. */
final class GoLiveStatements {

    private static final String LACKING_OF_THE_FIRST = """
            (select coalesce(jsonb_agg(m order by m->>'ars', m->>'benefit'), '[]')::text from (
              select jsonb_build_object('ars', t.ars, 'name', t.name, 'benefit', b.benefit, 'items', jsonb_agg(b.id)) as m
              from blocked b join target t on t.ars = b.ars
              group by t.ars, t.name, b.benefit order by t.ars, b.benefit limit %d) first)""";

    private static final String GRANT = StatusSql.ASKED
            + StatusSql.TARGET
            + StatusSql.SETTINGS
            + StatusSql.SWITCHED_ON
            + StatusSql.STATUS
            + StatusSql.BLOCKED
            + """
            , granted as (
              insert into go_live (authority, benefit, land, granted_at)
              select r.ars, r.benefit, r.land, asked.at from ready r, asked
              on conflict (authority, benefit) do nothing returning authority)
            select (select count(*) from wanted), (select count(*) from ready), (select count(*) from granted),
            """
            + LACKING_OF_THE_FIRST.formatted(100);

    private static final String OUTLOOK = StatusSql.ASKED
            + StatusSql.TARGET
            + StatusSql.SETTINGS
            + StatusSql.AS_IF_SWITCHED_ON
            + StatusSql.STATUS
            + StatusSql.BLOCKED
            + "select (select count(*) from wanted), (select count(*) from ready), 0, "
            + LACKING_OF_THE_FIRST.formatted(100);

    private static final String MISSING = StatusSql.ASKED
            + StatusSql.ONE_TARGET
            + StatusSql.SETTINGS
            + StatusSql.AS_IF_SWITCHED_ON
            + StatusSql.STATUS
            + StatusSql.BLOCKED
            + "select 0, 0, 0, "
            + LACKING_OF_THE_FIRST.formatted(1);

    private final Connection connection;
    private final String items;
    private final Instant at;

    GoLiveStatements(Connection connection, String items, Instant at) {
        this.connection = connection;
        this.items = items;
        this.at = at;
    }

    GoLiveOutcome grant(LocalDate day, String area, String benefit) throws SQLException {
        return HashJoins.during(connection, () -> outcome(GRANT, day, area, benefit));
    }

    GoLiveOutcome outlook(LocalDate day, String area, String benefit) throws SQLException {
        return HashJoins.during(connection, () -> outcome(OUTLOOK, day, area, benefit));
    }

    List<String> missing(LocalDate day, String authority, String benefit) throws SQLException {
        return outcome(MISSING, day, authority, benefit).missing().stream()
                .flatMap(one -> one.items().stream())
                .toList();
    }

    private GoLiveOutcome outcome(String sql, LocalDate day, String area, String benefit) throws SQLException {
        try (var query = connection.prepareStatement(sql)) {
            query.setString(1, items);
            query.setObject(2, day);
            query.setString(3, area);
            query.setString(4, benefit);
            query.setObject(5, OffsetDateTime.ofInstant(at, ZoneOffset.UTC));
            try (var row = query.executeQuery()) {
                row.next();
                return new GoLiveOutcome(row.getInt(1), row.getInt(2), row.getInt(3), missing(row.getString(4)));
            }
        }
    }

    private static List<MissingItems> missing(String json) {
        try (var reader = Json.createReader(new StringReader(json))) {
            return reader.readArray().getValuesAs(JsonObject.class).stream()
                    .map(one -> new MissingItems(
                            AuthorityId.of(one.getString("ars")),
                            one.getString("name"),
                            one.getString("benefit"),
                            one.getJsonArray("items").getValuesAs(JsonString::getString)))
                    .toList();
        }
    }
}
