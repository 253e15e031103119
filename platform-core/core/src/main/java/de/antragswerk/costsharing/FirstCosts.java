package de.antragswerk.costsharing;

import de.antragswerk.json.Json;
import de.antragswerk.settlement.KeyFigures;
import de.antragswerk.settlement.KeyKind;
import de.antragswerk.tenancy.TenantEditions;
import de.antragswerk.tenancy.TenantFiles;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;

/**
 * Brings what comes with the application into the cost sharing: base figures, ready profiles, periods, pools, members and advance
 * payments, each once. What the coordination office changes afterwards stays as it is.
 */
@ApplicationScoped
public class FirstCosts {

    /** In the caller's transaction, which must act for the platform itself; the register must be there. */
    public void importMissing(Connection connection) throws SQLException {
        var editions = new TenantEditions(connection);
        editions.lock();
        var keys = new FigureTable(connection);
        keys.addPopulation();
        for (var figures : entries("figures")) {
            keys.add(figures(figures));
        }
        var profiles = new ProfileTable(connection);
        var position = 0;
        for (var profile : entries("profiles")) {
            profiles.addMissing(
                    new ReadyProfile(
                            profile.getString("id"),
                            profile.getString("name"),
                            ProfileJson.read(profile.getJsonArray("profile"))),
                    position++);
        }
        importOnce(editions, "periods", FirstCosts::periods, connection);
        importOnce(editions, "pools", FirstCosts::pools, connection);
        importOnce(editions, "members", FirstCosts::members, connection);
        importOnce(editions, "advances", FirstCosts::advances, connection);
    }

    private interface Import {
        void into(Connection connection, List<JsonObject> entries) throws SQLException;
    }

    /** What the office has removed must not come back with the next start. */
    private static void importOnce(TenantEditions editions, String name, Import work, Connection connection)
            throws SQLException {
        var file = TenantFiles.cost(name);
        if (editions.isNew(file)) {
            work.into(connection, entries(name));
            editions.note(file);
        }
    }

    private static KeyFigures figures(JsonObject json) {
        var values = new TreeMap<String, Long>();
        json.getJsonObject("values")
                .forEach((payer, figure) -> values.put(payer, ((JsonNumber) figure).longValueExact()));
        return new KeyFigures(
                json.getString("id"),
                KeyKind.valueOf(json.getString("kind")),
                json.getString("edition"),
                json.getString("source"),
                values);
    }

    private static void periods(Connection connection, List<JsonObject> periods) throws SQLException {
        try (var insert = connection.prepareStatement("""
                insert into settlement_period (id, period_from, period_to, pro_rata, opened_by, opened_by_name, opened_at)
                values (?, ?, ?, ?, 'platform', 'Antragswerk', now()) on conflict do nothing""")) {
            for (var period : periods) {
                insert.setString(1, period.getString("id"));
                insert.setObject(2, day(period, "from"));
                insert.setObject(3, day(period, "to"));
                insert.setString(4, period.getString("proRata"));
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    /** A pool of a release that knew no periods gets its period. */
    private static void pools(Connection connection, List<JsonObject> pools) throws SQLException {
        try (var insert = connection.prepareStatement("""
                insert into cost_pool (id, name, kind, period_from, period_to, amount_cents, source, period, profile, planned_cents)
                select ?, ?, ?, p.period_from, p.period_to, ?, ?, p.id, ?::jsonb, ? from settlement_period p where p.id = ? and p.state = 'OPEN'
                on conflict (id) do update set period = excluded.period, profile = excluded.profile,
                  planned_cents = excluded.planned_cents where cost_pool.period is null""")) {
            for (var pool : pools) {
                insert.setString(1, pool.getString("id"));
                insert.setString(2, pool.getString("name"));
                insert.setString(3, pool.getString("kind"));
                insert.setLong(4, pool.getJsonNumber("amountCents").longValueExact());
                insert.setString(5, pool.getString("source"));
                insert.setString(
                        6,
                        ProfileJson.write(ProfileJson.read(pool.getJsonArray("profile")))
                                .toString());
                insert.setLong(7, pool.getJsonNumber("plannedCents").longValueExact());
                insert.setString(8, pool.getString("period"));
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    private static void members(Connection connection, List<JsonObject> members) throws SQLException {
        try (var insert = connection.prepareStatement("""
                insert into cost_member (land, valid_from, below, changed_by, changed_at)
                values (?, ?, ?::jsonb, 'Antragswerk', now()) on conflict (land) do nothing""")) {
            for (var member : members) {
                insert.setString(1, member.getString("land"));
                insert.setObject(2, day(member, "from"));
                insert.setString(
                        3,
                        member.containsKey("below")
                                ? member.getJsonArray("below").toString()
                                : null);
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    private static void advances(Connection connection, List<JsonObject> advances) throws SQLException {
        try (var insert = connection.prepareStatement("""
                insert into advance_payment (id, land, period, cents, due_on, paid_on, changed_by, changed_at)
                select md5(concat_ws('/', 'advance', p.id, v.land, v.due_on))::uuid, v.land, p.id, v.cents, v.due_on, v.paid_on,
                  'Antragswerk', now()
                from (values (?, ?::date, ?::date, ?)) v (land, due_on, paid_on, cents), settlement_period p where p.id = ?
                on conflict (id) do nothing""")) {
            for (var advance : advances) {
                advance(insert, advance);
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    private static void advance(PreparedStatement insert, JsonObject advance) throws SQLException {
        insert.setString(1, advance.getString("land"));
        insert.setObject(2, day(advance, "dueOn"));
        insert.setObject(3, advance.containsKey("paidOn") ? day(advance, "paidOn") : null);
        insert.setLong(4, advance.getJsonNumber("cents").longValueExact());
        insert.setString(5, advance.getString("period"));
    }

    private static LocalDate day(JsonObject json, String member) {
        return LocalDate.parse(json.getString(member));
    }

    private static List<JsonObject> entries(String name) {
        try (var reader =
                Json.createReader(new StringReader(TenantFiles.cost(name).text()))) {
            return reader.readObject().getJsonArray(name).getValuesAs(JsonObject.class);
        }
    }
}
