package de.antragswerk.costsharing;

import de.antragswerk.settlement.Bounds;
import de.antragswerk.settlement.Profile;
import de.antragswerk.tenancy.LandKey;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Who shares costs, in the scope of the connection's transaction: a Land's scope sees itself. */
final class MemberTable {
    private final Connection connection;

    MemberTable(Connection connection) {
        this.connection = connection;
    }

    /** By key. */
    List<CostMember> all() throws SQLException {
        try (var query = connection.prepareStatement("""
                select l.key, l.name, m.valid_from is not null or m.valid_until is not null as own_dates,
                  coalesce(m.valid_from, (l.configuration -> 'contract' ->> 'from')::date) as valid_from,
                  coalesce(m.valid_until, (l.configuration -> 'contract' ->> 'until')::date) as valid_until,
                  coalesce(m.least, 0) as least, coalesce(m.most, 10000) as most, m.below::text as below
                from land l left join cost_member m on m.land = l.key order by l.key""");
                var row = query.executeQuery()) {
            var members = new ArrayList<CostMember>();
            while (row.next()) {
                members.add(member(row));
            }
            return members;
        }
    }

    /** @param from null for the agreement's, likewise {@code until} */
    void override(LandKey land, LocalDate from, LocalDate until, Bounds bounds, Signature by) throws SQLException {
        try (var upsert = connection.prepareStatement("""
                insert into cost_member (land, valid_from, valid_until, least, most, changed_by, changed_at)
                values (?, ?, ?, ?, ?, ?, ?)
                on conflict (land) do update set valid_from = excluded.valid_from, valid_until = excluded.valid_until,
                  least = excluded.least, most = excluded.most, changed_by = excluded.changed_by,
                  changed_at = excluded.changed_at""")) {
            upsert.setString(1, land.value());
            upsert.setObject(2, from);
            upsert.setObject(3, until);
            upsert.setInt(4, bounds.least());
            upsert.setInt(5, bounds.most());
            upsert.setString(6, by.name());
            upsert.setTimestamp(7, Timestamp.from(by.at()));
            upsert.executeUpdate();
        }
    }

    void below(LandKey land, Optional<Profile> profile, Signature by) throws SQLException {
        try (var upsert = connection.prepareStatement("""
                insert into cost_member (land, below, changed_by, changed_at) values (?, ?::jsonb, ?, ?)
                on conflict (land) do update set below = excluded.below, changed_by = excluded.changed_by,
                  changed_at = excluded.changed_at""")) {
            upsert.setString(1, land.value());
            upsert.setString(
                    2, profile.map(ProfileJson::write).map(Object::toString).orElse(null));
            upsert.setString(3, by.name());
            upsert.setTimestamp(4, Timestamp.from(by.at()));
            upsert.executeUpdate();
        }
    }

    private static CostMember member(ResultSet row) throws SQLException {
        return new CostMember(
                new LandKey(row.getString("key")),
                row.getString("name"),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_until", LocalDate.class),
                new Bounds(row.getInt("least"), row.getInt("most")),
                Optional.ofNullable(row.getString("below")).map(ProfileJson::read),
                row.getBoolean("own_dates"));
    }
}
