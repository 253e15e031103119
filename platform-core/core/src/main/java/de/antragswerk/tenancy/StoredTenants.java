package de.antragswerk.tenancy;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/** Writes the tenants' tables, one row for one key, as often as one likes. */
final class StoredTenants {

    private final Connection connection;

    StoredTenants(Connection connection) {
        this.connection = connection;
    }

    /** Lets only one node of several import. */
    void lock() throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("select pg_advisory_xact_lock(hashtext('antragswerk.tenancy'))");
        }
    }

    boolean isNew(String source, String checksum) throws SQLException {
        try (var query = connection.prepareStatement(
                "select 1 from antragswerk.tenant_edition where source = ? and checksum = ?")) {
            query.setString(1, source);
            query.setString(2, checksum);
            try (var row = query.executeQuery()) {
                return !row.next();
            }
        }
    }

    void note(String source, String checksum) throws SQLException {
        update("""
                insert into antragswerk.tenant_edition (source, checksum, loaded_at) values (?, ?, now())
                on conflict (source) do update set checksum = excluded.checksum, loaded_at = excluded.loaded_at""", source, checksum);
    }

    void store(LandFile file) throws SQLException {
        update(
                """
                insert into antragswerk.land (key, name, configuration) values (?, ?, ?::jsonb)
                on conflict (key) do update set name = excluded.name, configuration = excluded.configuration""",
                file.land().key().value(),
                file.land().name(),
                file.configuration().toString());
        for (var authority : file.authorities()) {
            store(authority);
        }
        for (var setting : file.settings()) {
            store(setting);
            if (setting.state() == SettingState.LIVE) {
                grantGoLive(setting);
            }
        }
    }

    private void store(Authority authority) throws SQLException {
        update(
                """
                insert into antragswerk.authority (ars, land, name, contact) values (?, ?, ?, ?::jsonb)
                on conflict (ars) do update set land = excluded.land, name = excluded.name, contact = excluded.contact""",
                authority.id().value(),
                authority.land().value(),
                authority.name(),
                TenantJson.contact(authority.contact()).toString());
    }

    void store(BenefitSetting setting) throws SQLException {
        update(
                """
                insert into antragswerk.benefit_setting (area, land, benefit, state, pause_text, notice)
                values (?, ?, ?, ?, ?, ?::jsonb)
                on conflict (area, benefit) do update set state = excluded.state, pause_text = excluded.pause_text,
                  notice = excluded.notice, changed_at = now()""",
                setting.area().value(),
                setting.area().land().value(),
                setting.benefit().value(),
                setting.state().name(),
                setting.pauseText().isEmpty() ? null : setting.pauseText(),
                TenantJson.notice(setting.notice()).toString());
    }

    void grantGoLive(BenefitSetting setting) throws SQLException {
        update(
                """
                insert into antragswerk.go_live (authority, benefit, land, granted_at) values (?, ?, ?, now())
                on conflict (authority, benefit) do nothing""",
                setting.area().value(),
                setting.benefit().value(),
                setting.area().land().value());
    }

    void storePools(PoolFile file) throws SQLException {
        for (var pool : file.pools()) {
            update("""
                    insert into antragswerk.cost_pool (id, name, kind, period_from, period_to, amount_cents, source)
                    values (?, ?, ?, ?, ?, ?, ?)
                    on conflict (id) do update set name = excluded.name, kind = excluded.kind,
                      period_from = excluded.period_from, period_to = excluded.period_to,
                      amount_cents = excluded.amount_cents, source = excluded.source""", pool.id(), pool.name(), pool.kind(), pool.from(), pool.to(), pool.amountCents(), pool.source());
        }
    }

    private void update(String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (var i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.executeUpdate();
        }
    }
}
