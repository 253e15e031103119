package de.antragswerk.configuration;

import de.antragswerk.plugin.BenefitId;
import de.antragswerk.region.Ars;
import de.antragswerk.tenancy.AuthorityId;
import de.antragswerk.tenancy.BenefitSetting;
import de.antragswerk.tenancy.SettingState;
import de.antragswerk.tenancy.TenantColumns;
import java.sql.Array;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The settings' table: which row holds where, and one row's change. */
final class StoredSettings {

    /** A row with who wrote it when. */
    record Row(BenefitSetting setting, String changedBy, Instant changedAt) {}

    private final Connection connection;

    StoredSettings(Connection connection) {
        this.connection = connection;
    }

    /** Two changes of the same setting follow each other. */
    void lock(Ars area, BenefitId benefit) throws SQLException {
        try (var statement = connection.prepareStatement("select pg_advisory_xact_lock(hashtext(?))")) {
            statement.setString(1, "antragswerk.setting " + area + " " + benefit);
            statement.execute();
        }
    }

    /** What is set for the area and for every area around it, the most specific first. */
    List<Row> around(Ars area) throws SQLException {
        var rows = new ArrayList<Row>();
        try (var query = connection.prepareStatement("""
                select area, benefit, state, pause_text, notice::text as notice, changed_by, changed_at
                from benefit_setting where area = any (?) order by length(area) desc, benefit""")) {
            query.setArray(1, keys(area));
            try (var row = query.executeQuery()) {
                while (row.next()) {
                    rows.add(row(row));
                }
            }
        }
        return rows;
    }

    private static Row row(ResultSet row) throws SQLException {
        return new Row(
                setting(row),
                text(row, "changed_by"),
                row.getTimestamp("changed_at").toInstant());
    }

    static BenefitSetting setting(ResultSet row) throws SQLException {
        return new BenefitSetting(
                new Ars(row.getString("area")),
                new BenefitId(row.getString("benefit")),
                SettingState.valueOf(row.getString("state")),
                text(row, "pause_text"),
                TenantColumns.notice(row.getString("notice")));
    }

    /** The most specific authority around the area. */
    Optional<AuthorityId> authority(Ars area) throws SQLException {
        try (var query = connection.prepareStatement(
                "select ars from authority where ars = any (?) order by length(ars) desc limit 1")) {
            query.setArray(1, keys(area));
            try (var row = query.executeQuery()) {
                return row.next() ? Optional.of(AuthorityId.of(row.getString("ars"))) : Optional.empty();
            }
        }
    }

    /** The benefits for which the authority was ready once. */
    Set<BenefitId> ready(AuthorityId authority) throws SQLException {
        var benefits = new HashSet<BenefitId>();
        try (var query = connection.prepareStatement("select benefit from go_live where authority = ?")) {
            query.setString(1, authority.value());
            try (var row = query.executeQuery()) {
                while (row.next()) {
                    benefits.add(new BenefitId(row.getString("benefit")));
                }
            }
        }
        return benefits;
    }

    void write(BenefitSetting setting, String who, Instant now) throws SQLException {
        try (var insert = connection.prepareStatement("""
                insert into benefit_setting (area, land, benefit, state, pause_text, notice, changed_by, changed_at)
                values (?, ?, ?, ?, ?, ?::jsonb, ?, ?)
                on conflict (area, benefit) do update set state = excluded.state, pause_text = excluded.pause_text,
                  notice = excluded.notice, changed_by = excluded.changed_by, changed_at = excluded.changed_at""")) {
            insert.setString(1, setting.area().value());
            insert.setString(2, setting.area().land().value());
            insert.setString(3, setting.benefit().value());
            insert.setString(4, setting.state().name());
            insert.setString(5, setting.pauseText().isEmpty() ? null : setting.pauseText());
            insert.setString(6, TenantColumns.json(setting.notice()));
            insert.setString(7, who);
            insert.setTimestamp(8, Timestamp.from(now));
            insert.executeUpdate();
        }
    }

    void remove(Ars area, BenefitId benefit) throws SQLException {
        try (var delete = connection.prepareStatement("delete from benefit_setting where area = ? and benefit = ?")) {
            delete.setString(1, area.value());
            delete.setString(2, benefit.value());
            delete.executeUpdate();
        }
    }

    private Array keys(Ars around) throws SQLException {
        return connection.createArrayOf(
                "varchar", around.areas().stream().map(Ars::value).toArray());
    }

    private static String text(ResultSet row, String column) throws SQLException {
        var text = row.getString(column);
        return text == null ? "" : text;
    }
}
