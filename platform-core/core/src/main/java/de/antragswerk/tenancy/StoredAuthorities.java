package de.antragswerk.tenancy;

import de.antragswerk.plugin.BenefitId;
import de.antragswerk.region.Ars;
import jakarta.json.JsonObject;
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

    /** The most specific switch decides; without any, the most specific authority has not switched the benefit on. */
    Activation responsibleFor(BenefitId benefit, Ars place) throws SQLException {
        var areas = place.areas();
        var marks = String.join(", ", areas.stream().map(area -> "?").toList());
        try (var query = connection.prepareStatement("select " + COLUMNS + ", b.enabled, b.notice::text as notice "
                + "from antragswerk.authority a left join antragswerk.benefit_activation b "
                + "on b.authority = a.ars and b.benefit = ? where a.ars in (" + marks + ") "
                + "order by b.enabled is null, length(a.ars) desc limit 1")) {
            query.setString(1, benefit.value());
            for (var i = 0; i < areas.size(); i++) {
                query.setString(i + 2, areas.get(i).value());
            }
            try (var row = query.executeQuery()) {
                return row.next() ? activation(row) : new Activation.NoTenant();
            }
        }
    }

    private static Activation activation(ResultSet row) throws SQLException {
        var authority = authority(row);
        return row.getBoolean("enabled")
                ? new Activation.Enabled(authority, notice(row))
                : new Activation.NotEnabled(authority);
    }

    Optional<Authority> find(AuthorityId id) throws SQLException {
        try (var query =
                connection.prepareStatement("select " + COLUMNS + " from antragswerk.authority a where a.ars = ?")) {
            query.setString(1, id.value());
            return authorities(query).stream().findFirst();
        }
    }

    List<Authority> ofLand(LandKey land) throws SQLException {
        try (var query = connection.prepareStatement(
                "select " + COLUMNS + " from antragswerk.authority a where a.land = ? order by a.ars")) {
            query.setString(1, land.value());
            return authorities(query);
        }
    }

    List<BenefitActivation> activations(AuthorityId authority) throws SQLException {
        var activations = new ArrayList<BenefitActivation>();
        try (var query = connection.prepareStatement("select benefit, enabled, notice::text as notice "
                + "from antragswerk.benefit_activation where authority = ? order by benefit")) {
            query.setString(1, authority.value());
            try (var row = query.executeQuery()) {
                while (row.next()) {
                    activations.add(new BenefitActivation(
                            authority,
                            new BenefitId(row.getString("benefit")),
                            row.getBoolean("enabled"),
                            notice(row)));
                }
            }
        }
        return activations;
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

    private static JsonObject json(ResultSet row, String column) throws SQLException {
        return TenantJson.parse(row.getString(column));
    }
}
