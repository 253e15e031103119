package de.antragswerk;

import java.sql.Connection;
import java.sql.SQLException;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * A {@link TestDatabase} for all tests of a class, of which each has one connection. Nothing is committed there, and it is closed after the
 * test: whatever one has written, the next does not see. Used as a static field with {@code @RegisterExtension}.
 */
public final class DatabaseOfATest implements BeforeAllCallback, AfterEachCallback, AfterAllCallback {
    private TestDatabase database;
    private Connection connection;

    /** A transaction of the application that acts for the platform itself. */
    public Connection asPlatform() throws SQLException {
        connection = database.asPlatform();
        return connection;
    }

    /** A transaction of the application in no scope. */
    public Connection inNoScope() throws SQLException {
        connection = database.inNoScope();
        return connection;
    }

    @Override
    public void beforeAll(ExtensionContext context) throws Exception {
        database = TestDatabase.start();
    }

    @Override
    public void afterEach(ExtensionContext context) throws SQLException {
        if (connection != null) {
            connection.close();
        }
    }

    @Override
    public void afterAll(ExtensionContext context) throws Exception {
        if (database != null) {
            database.close();
        }
    }
}
