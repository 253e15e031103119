package de.antragswerk.rollout;

import de.antragswerk.plugin.BenefitId;
import de.antragswerk.region.Ars;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;

/** Reads and writes the rollouts' tables. */
final class StoredRollouts {
    private static final String COLUMNS = "id, benefit, plugin_version, state, revision, created_at from rollout";
    private static final String WAVES =
            "select position, name, starts_on, state, most_failed, most_dropped, fewest_cases,"
                    + " observation_days, observed_from, reason from rollout_wave where rollout = ? order by position";

    private final Connection connection;

    StoredRollouts(Connection connection) {
        this.connection = connection;
    }

    /** Of all benefits, the youngest first. */
    List<Rollout> all() throws SQLException {
        try (var query = connection.prepareStatement("select " + COLUMNS + " order by created_at desc, id")) {
            return rollouts(query);
        }
    }

    Optional<Rollout> find(UUID id) throws SQLException {
        try (var query = connection.prepareStatement("select " + COLUMNS + " where id = ?")) {
            query.setObject(1, id);
            return rollouts(query).stream().findFirst();
        }
    }

    /** Locked until the end of the transaction. */
    Optional<Rollout> lock(UUID id) throws SQLException {
        try (var query = connection.prepareStatement("select " + COLUMNS + " where id = ? for update")) {
            query.setObject(1, id);
            return rollouts(query).stream().findFirst();
        }
    }

    /** Those that nobody else is working on at this moment, locked. */
    List<Rollout> lockActive() throws SQLException {
        try (var query = connection.prepareStatement(
                "select " + COLUMNS + " where state = 'ACTIVE' order by id for update skip locked")) {
            return rollouts(query);
        }
    }

    /** @return false if the version, or another one of the benefit, is being brought in already */
    boolean add(Rollout rollout) throws SQLException {
        try (var insert = connection.prepareStatement(
                "insert into rollout (id, benefit, plugin_version, state, revision, created_at)"
                        + " values (?, ?, ?, ?, ?, ?) on conflict do nothing")) {
            insert.setObject(1, rollout.id());
            insert.setString(2, rollout.benefit().value());
            insert.setString(3, rollout.version());
            insert.setString(4, rollout.state().name());
            insert.setInt(5, rollout.revision());
            insert.setTimestamp(6, Timestamp.from(rollout.createdAt()));
            if (insert.executeUpdate() == 0) {
                return false;
            }
        }
        for (var wave : rollout.waves()) {
            add(rollout.id(), wave);
        }
        return true;
    }

    private void add(UUID rollout, Wave wave) throws SQLException {
        try (var insert = connection.prepareStatement(
                "insert into rollout_wave (rollout, position, name, starts_on, state, most_failed, most_dropped,"
                        + " fewest_cases, observation_days) values (?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
            insert.setObject(1, rollout);
            insert.setInt(2, wave.position());
            insert.setString(3, wave.name());
            insert.setObject(4, wave.startsOn());
            insert.setString(5, wave.state().name());
            insert.setInt(6, wave.gates().mostFailed());
            insert.setInt(7, wave.gates().mostDropped());
            insert.setInt(8, wave.gates().fewestCases());
            insert.setInt(9, wave.gates().observationDays());
            insert.executeUpdate();
        }
        try (var insert = connection.prepareStatement(
                "insert into rollout_member (rollout, position, area) select ?, ?, unnest(?)")) {
            insert.setObject(1, rollout);
            insert.setInt(2, wave.position());
            insert.setArray(
                    3,
                    connection.createArrayOf(
                            "varchar", wave.areas().stream().map(Ars::value).toArray()));
            insert.executeUpdate();
        }
    }

    /** @return false if somebody else has changed it since it was read */
    boolean save(Rollout before, Rollout after) throws SQLException {
        try (var update = connection.prepareStatement(
                "update rollout set state = ?, revision = ? where id = ? and revision = ?")) {
            update.setString(1, after.state().name());
            update.setInt(2, after.revision());
            update.setObject(3, after.id());
            update.setInt(4, before.revision());
            if (update.executeUpdate() == 0) {
                return false;
            }
        }
        for (var wave : after.waves()) {
            if (!before.waves().contains(wave)) {
                save(after.id(), wave);
            }
        }
        return true;
    }

    private void save(UUID rollout, Wave wave) throws SQLException {
        try (var update = connection.prepareStatement(
                "update rollout_wave set state = ?, observed_from = ?, reason = ? where rollout = ? and position = ?")) {
            update.setString(1, wave.state().name());
            update.setTimestamp(2, wave.observedFrom().map(Timestamp::from).orElse(null));
            update.setString(3, wave.reason().orElse(null));
            update.setObject(4, rollout);
            update.setInt(5, wave.position());
            update.executeUpdate();
        }
    }

    private List<Rollout> rollouts(PreparedStatement query) throws SQLException {
        var found = new ArrayList<Rollout>();
        try (var row = query.executeQuery()) {
            while (row.next()) {
                var id = row.getObject("id", UUID.class);
                found.add(new Rollout(
                        id,
                        new BenefitId(row.getString("benefit")),
                        row.getString("plugin_version"),
                        RolloutState.valueOf(row.getString("state")),
                        row.getInt("revision"),
                        row.getTimestamp("created_at").toInstant(),
                        waves(id)));
            }
        }
        return found;
    }

    private List<Wave> waves(UUID rollout) throws SQLException {
        var areas = areas(rollout);
        var waves = new ArrayList<Wave>();
        try (var query = connection.prepareStatement(WAVES)) {
            query.setObject(1, rollout);
            try (var row = query.executeQuery()) {
                while (row.next()) {
                    waves.add(wave(row, areas.get(row.getInt("position"))));
                }
            }
        }
        return waves;
    }

    private TreeMap<Integer, List<Ars>> areas(UUID rollout) throws SQLException {
        var areas = new TreeMap<Integer, List<Ars>>();
        try (var query = connection.prepareStatement(
                "select position, area from rollout_member where rollout = ? order by position, area")) {
            query.setObject(1, rollout);
            try (var row = query.executeQuery()) {
                while (row.next()) {
                    areas.computeIfAbsent(row.getInt(1), none -> new ArrayList<>())
                            .add(new Ars(row.getString(2)));
                }
            }
        }
        return areas;
    }

    private static Wave wave(ResultSet row, List<Ars> areas) throws SQLException {
        return new Wave(
                row.getInt("position"),
                row.getString("name"),
                row.getObject("starts_on", LocalDate.class),
                WaveState.valueOf(row.getString("state")),
                new Gates(
                        row.getInt("most_failed"),
                        row.getInt("most_dropped"),
                        row.getInt("fewest_cases"),
                        row.getInt("observation_days")),
                moment(row, "observed_from"),
                Optional.ofNullable(row.getString("reason")),
                areas);
    }

    private static Optional<Instant> moment(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getTimestamp(column)).map(Timestamp::toInstant);
    }
}
