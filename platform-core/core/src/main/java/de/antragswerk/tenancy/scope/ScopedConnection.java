package de.antragswerk.tenancy.scope;

import de.antragswerk.tenancy.TenancyException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.SQLException;

/**
 * The connection of the present transaction for plain SQL: sets, arrays and bytes are not the mapper's. Only this one carries the
 * scope; one that is taken from the data source has none and sees nothing.
 */
@ApplicationScoped
public class ScopedConnection {
    @PersistenceContext(unitName = "antragswerk")
    private EntityManager entities;

    /** What is to be done on the connection, in the caller's thread; it is the transaction's to close. */
    @FunctionalInterface
    public interface Work<T> {
        T on(Connection connection) throws SQLException;
    }

    /** @throws TenancyException when the database refuses; the transaction is lost then, and its cause says why */
    public <T> T with(Work<T> work) {
        try {
            return work.on(entities.unwrap(Connection.class));
        } catch (SQLException failure) {
            throw new TenancyException(
                    TenancyException.Code.UNREADABLE_DATABASE, "the database cannot be read or written", failure);
        }
    }
}
