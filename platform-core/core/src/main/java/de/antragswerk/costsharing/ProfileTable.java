package de.antragswerk.costsharing;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Ready profiles, in the scope of the connection's transaction. */
final class ProfileTable {
    private final Connection connection;

    ProfileTable(Connection connection) {
        this.connection = connection;
    }

    List<ReadyProfile> all() throws SQLException {
        try (var query = connection.prepareStatement(
                        "select id, name, profile::text as profile from cost_profile order by position, id");
                var row = query.executeQuery()) {
            var profiles = new ArrayList<ReadyProfile>();
            while (row.next()) {
                profiles.add(new ReadyProfile(
                        row.getString("id"), row.getString("name"), ProfileJson.read(row.getString("profile"))));
            }
            return profiles;
        }
    }

    void addMissing(ReadyProfile profile, int position) throws SQLException {
        try (var insert = connection.prepareStatement("""
                insert into cost_profile (id, position, name, profile) values (?, ?, ?, ?::jsonb)
                on conflict (id) do nothing""")) {
            insert.setString(1, profile.id());
            insert.setInt(2, position);
            insert.setString(3, profile.name());
            insert.setString(4, ProfileJson.write(profile.profile()).toString());
            insert.executeUpdate();
        }
    }
}
