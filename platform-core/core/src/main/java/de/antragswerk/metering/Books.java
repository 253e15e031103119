package de.antragswerk.metering;

import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.SQLException;

/** Work on the connection of the present transaction, which it leaves open; a failure ends the transaction. */
final class Books {

    /** What is done with the connection. */
    interface Work<T> {
        T on(Connection connection) throws SQLException;
    }

    private Books() {}

    static <T> T of(EntityManager entities, Work<T> work) {
        try {
            return work.on(entities.unwrap(Connection.class));
        } catch (SQLException failure) {
            throw new IllegalStateException("the records of usage cannot be read or written", failure);
        }
    }
}
