package de.antragswerk.checklist;

import java.sql.Connection;
import java.sql.SQLException;

/**
 * Lets PostgreSQL join by hashing for a while. It cannot know how large the steps of the checklist's statements are, expects a
 * few rows, and would compare every authority with every other: a minute for a Land instead of half a second.
 */
final class HashJoins {

    interface Work<T> {
        T run() throws SQLException;
    }

    private HashJoins() {}

    static <T> T during(Connection connection, Work<T> work) throws SQLException {
        set(connection, "off");
        var result = work.run();
        set(connection, "on");
        return result;
    }

    private static void set(Connection connection, String nestedLoops) throws SQLException {
        try (var statement = connection.prepareStatement(
                "select set_config('enable_nestloop', ?, true), set_config('jit', 'off', true)")) {
            statement.setString(1, nestedLoops);
            statement.execute();
        }
    }
}
