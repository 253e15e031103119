package de.antragswerk.statement;

import de.antragswerk.tenancy.TenancyException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.SQLException;

/** The connection of the present transaction, which carries its scope. Papers are bytes and sets, which are not the mapper's. */
@ApplicationScoped
class StatementTransaction {
    @PersistenceContext(unitName = "antragswerk")
    private EntityManager entities;

    /** What is to be done on the connection; it is the transaction's to close. */
    @FunctionalInterface
    interface Work<T> {
        T on(Connection connection) throws SQLException;
    }

    <T> T with(Work<T> work) {
        try {
            return work.on(entities.unwrap(Connection.class));
        } catch (SQLException failure) {
            throw new TenancyException(
                    TenancyException.Code.UNREADABLE_DATABASE, "statements cannot be read or written", failure);
        }
    }
}
