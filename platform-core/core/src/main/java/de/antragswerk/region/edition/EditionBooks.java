package de.antragswerk.region.edition;

import de.antragswerk.region.Ars;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the database knows about editions and dissolved units. */
final class EditionBooks {

    private static final int SHOWN = 200;

    private final Connection connection;

    EditionBooks(Connection connection) {
        this.connection = connection;
    }

    List<StoredEdition> history() throws SQLException {
        var editions = new ArrayList<StoredEdition>();
        try (var query = connection.prepareStatement(
                        "select edition, loaded_at, uploaded from antragswerk.region_edition order by edition desc");
                var row = query.executeQuery()) {
            while (row.next()) {
                editions.add(new StoredEdition(
                        row.getObject(1, LocalDate.class),
                        row.getObject(2, OffsetDateTime.class).toInstant(),
                        row.getBoolean(3)));
            }
        }
        return editions;
    }

    List<Orphan> orphans() throws SQLException {
        var orphans = new ArrayList<Orphan>();
        try (var query =
                connection.prepareStatement("select u.ars, u.name, u.valid_until from antragswerk.region_unit u"
                        + " where u.valid_until is not null and not exists"
                        + " (select from antragswerk.region_successor s where s.old = u.ars)"
                        + " order by u.valid_until desc, u.ars limit ?")) {
            query.setInt(1, SHOWN);
            try (var row = query.executeQuery()) {
                while (row.next()) {
                    orphans.add(
                            new Orphan(new Ars(row.getString(1)), row.getString(2), row.getObject(3, LocalDate.class)));
                }
            }
        }
        return orphans;
    }

    /** When the unit was dissolved; nothing when it is valid or unknown. */
    Optional<LocalDate> dissolved(Ars ars) throws SQLException {
        try (var query = connection.prepareStatement("select valid_until from antragswerk.region_unit where ars = ?")) {
            query.setString(1, ars.value());
            try (var row = query.executeQuery()) {
                return row.next() ? Optional.ofNullable(row.getObject(1, LocalDate.class)) : Optional.empty();
            }
        }
    }

    boolean isCurrent(Ars ars) throws SQLException {
        try (var query = connection.prepareStatement(
                "select from antragswerk.region_unit where ars = ? and valid_until is null")) {
            query.setString(1, ars.value());
            try (var row = query.executeQuery()) {
                return row.next();
            }
        }
    }
}
