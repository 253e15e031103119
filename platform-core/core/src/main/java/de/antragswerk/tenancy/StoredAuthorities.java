package de.antragswerk.tenancy;

import de.antragswerk.plugin.BenefitId;
import de.antragswerk.region.Ars;
import jakarta.json.JsonObject;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the authorities' tables; who is responsible where is public and visible in every scope and in none. */
final class StoredAuthorities {

    private static final String COLUMNS = "a.ars, a.land, a.name, a.contact::text as contact";

    private final Connection connection;

    StoredAuthorities(Connection connection) {
        this.connection = connection;
    }

    private static final String RESPONSIBLE = "select " + COLUMNS + """
            , s.state, s.pause_text, s.notice::text as notice, g.authority is not null as ready
            from antragswerk.authority a
            left join antragswerk.go_live g on g.authority = a.ars and g.benefit = ?
            left join antragswerk.benefit_setting own on own.area = a.ars and own.benefit = ?
            left join lateral (
              select state, pause_text, notice from antragswerk.benefit_setting
              where benefit = ? and area = any (?) order by length(area) desc limit 1) s on true
            where a.ars = any (?)
            order by ready desc, (g.authority is null and own.area is not null) desc, length(a.ars) desc limit 1""";

    /**
     * The setting is the most specific one around the place. The authority is the most specific one around the competent area that
     * is ready for the benefit; where none is, the one that has it in preparation; where none has, the most specific one. So a Land
     * whose law leaves a benefit to the Kreise in one case and to the Gemeinden in another says so by what it sets up.
     *
     * @param competent the area whose authority is competent by the law of the benefit
     */
    Activation responsibleFor(BenefitId benefit, Ars competent, Ars place) throws SQLException {
        try (var query = connection.prepareStatement(RESPONSIBLE)) {
            query.setString(1, benefit.value());
            query.setString(2, benefit.value());
            query.setString(3, benefit.value());
            query.setArray(4, keys(place));
            query.setArray(5, keys(competent));
            try (var row = query.executeQuery()) {
                return row.next() ? activation(row) : new Activation.NoTenant();
            }
        }
    }

    private Array keys(Ars around) throws SQLException {
        return connection.createArrayOf(
                "varchar", around.areas().stream().map(Ars::value).toArray());
    }

    private static Activation activation(ResultSet row) throws SQLException {
        var authority = authority(row);
        var state = row.getString("state");
        if (state == null || !row.getBoolean("ready")) {
            return new Activation.NotEnabled(authority);
        }
        return switch (SettingState.valueOf(state)) {
            case LIVE -> new Activation.Enabled(authority, notice(row));
            case PAUSED -> new Activation.Paused(authority, text(row, "pause_text"));
            case PREPARING, OFF -> new Activation.NotEnabled(authority);
        };
    }

    Optional<Authority> find(AuthorityId id) throws SQLException {
        try (var query =
                connection.prepareStatement("select " + COLUMNS + " from antragswerk.authority a where a.ars = ?")) {
            query.setString(1, id.value());
            return authorities(query).stream().findFirst();
        }
    }

    boolean anyWithin(Ars area) throws SQLException {
        try (var query = connection.prepareStatement(
                "select exists (select from antragswerk.authority where land = ? and starts_with(ars, ?))")) {
            query.setString(1, area.land().value());
            query.setString(2, area.value());
            try (var row = query.executeQuery()) {
                return row.next() && row.getBoolean(1);
            }
        }
    }

    List<Authority> ofLand(LandKey land) throws SQLException {
        try (var query = connection.prepareStatement(
                "select " + COLUMNS + " from antragswerk.authority a where a.land = ? order by a.ars")) {
            query.setString(1, land.value());
            return authorities(query);
        }
    }

    /** What is set for exactly this area. */
    List<BenefitSetting> settings(Ars area) throws SQLException {
        var settings = new ArrayList<BenefitSetting>();
        try (var query = connection.prepareStatement("select benefit, state, pause_text, notice::text as notice "
                + "from antragswerk.benefit_setting where area = ? order by benefit")) {
            query.setString(1, area.value());
            try (var row = query.executeQuery()) {
                while (row.next()) {
                    settings.add(new BenefitSetting(
                            area,
                            new BenefitId(row.getString("benefit")),
                            SettingState.valueOf(row.getString("state")),
                            text(row, "pause_text"),
                            notice(row)));
                }
            }
        }
        return settings;
    }

    private static List<Authority> authorities(PreparedStatement query) throws SQLException {
        var authorities = new ArrayList<Authority>();
        try (var row = query.executeQuery()) {
            while (row.next()) {
                authorities.add(authority(row));
            }
        }
        return authorities;
    }

    private static Authority authority(ResultSet row) throws SQLException {
        return new Authority(
                AuthorityId.of(row.getString("ars")),
                new LandKey(row.getString("land")),
                row.getString("name"),
                TenantJson.contact(json(row, "contact")));
    }

    private static ProcessingTimeNotice notice(ResultSet row) throws SQLException {
        return row.getString("notice") == null ? ProcessingTimeNotice.NONE : TenantJson.notice(json(row, "notice"));
    }

    private static String text(ResultSet row, String column) throws SQLException {
        var text = row.getString(column);
        return text == null ? "" : text;
    }

    private static JsonObject json(ResultSet row, String column) throws SQLException {
        return TenantJson.parse(row.getString(column));
    }
}
