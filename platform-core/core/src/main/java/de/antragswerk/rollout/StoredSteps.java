package de.antragswerk.rollout;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The trace of what happened in rollouts; the database lets nobody change it. */
final class StoredSteps {
    private final Connection connection;

    StoredSteps(Connection connection) {
        this.connection = connection;
    }

    void append(UUID rollout, RolloutStep step) throws SQLException {
        try (var insert = connection.prepareStatement(
                "insert into rollout_step (rollout, position, at, actor, action, reason) values (?, ?, ?, ?, ?, ?)")) {
            insert.setObject(1, rollout);
            insert.setInt(2, step.position());
            insert.setTimestamp(3, Timestamp.from(step.at()));
            insert.setString(4, step.actor());
            insert.setString(5, step.action());
            insert.setString(6, step.reason().orElse(null));
            insert.executeUpdate();
        }
    }

    /** The latest first. */
    List<RolloutStep> of(UUID rollout) throws SQLException {
        try (var query = connection.prepareStatement(
                "select at, position, actor, action, reason from rollout_step where rollout = ? order by id desc")) {
            query.setObject(1, rollout);
            var steps = new ArrayList<RolloutStep>();
            try (var row = query.executeQuery()) {
                while (row.next()) {
                    steps.add(new RolloutStep(
                            row.getTimestamp("at").toInstant(),
                            row.getInt("position"),
                            row.getString("actor"),
                            row.getString("action"),
                            Optional.ofNullable(row.getString("reason"))));
                }
            }
            return steps;
        }
    }
}
