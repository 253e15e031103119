package de.antragswerk.region;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;

/**
 * Brings the newest edition of the register into the database. Everything happens in the caller's transaction, so an edition is
 * there as a whole or not at all; a lock lets only one node of several import.
 */
@ApplicationScoped
public class RegionImporter {

    private static final String FOLDER = "/region/";
    private static final int BATCH = 1000;
    private static final String UPSERT = """
            insert into antragswerk.region_unit
              (ars, level, name, kind, population, postal_code, postal_code_unique, valid_from, valid_until)
            values (?, ?, ?, ?, ?, ?, ?, ?, null)
            on conflict (ars) do update set level = excluded.level, name = excluded.name, kind = excluded.kind,
              population = excluded.population, postal_code = excluded.postal_code,
              postal_code_unique = excluded.postal_code_unique, valid_until = null""";

    /** Imports the newest edition that comes with the application. */
    public ImportOutcome importIfNewer(Connection connection) {
        return importIfNewer(connection, newestResource());
    }

    /** Imports this edition unless the database has it already, or a later one. */
    public ImportOutcome importIfNewer(Connection connection, RegionRegister register) {
        try {
            lock(connection);
            return isStored(connection, register)
                    ? new ImportOutcome.Unchanged(register.edition())
                    : store(connection, register);
        } catch (SQLException failure) {
            throw new RegionException(
                    RegionException.Code.UNREADABLE_DATABASE,
                    "the register of " + register.edition() + " cannot be stored",
                    failure);
        }
    }

    private static void lock(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("select pg_advisory_xact_lock(hashtext('antragswerk.region'))");
        }
    }

    private static boolean isStored(Connection connection, RegionRegister register) throws SQLException {
        return StoredRegister.newestEdition(connection)
                .filter(newest -> newest.date().isAfter(register.edition())
                        || (newest.date().equals(register.edition())
                                && newest.checksum().equals(register.checksum())))
                .isPresent();
    }

    private static ImportOutcome store(Connection connection, RegionRegister register) throws SQLException {
        try (var upsert = connection.prepareStatement(UPSERT)) {
            var pending = 0;
            for (var unit : register.units()) {
                fill(upsert, unit, register.edition());
                upsert.addBatch();
                if (++pending % BATCH == 0) {
                    upsert.executeBatch();
                }
            }
            upsert.executeBatch();
        }
        var dissolved = dissolveMissing(connection, register);
        note(connection, register);
        return new ImportOutcome.Loaded(register.edition(), register.units().size(), dissolved);
    }

    private static void fill(PreparedStatement upsert, RegionUnit unit, LocalDate edition) throws SQLException {
        var gemeinde = unit.level() == Level.GEMEINDE;
        upsert.setString(1, unit.ars().value());
        upsert.setString(2, unit.level().name());
        upsert.setString(3, unit.name());
        upsert.setObject(4, unit.kind() == 0 ? null : unit.kind(), Types.SMALLINT);
        upsert.setInt(5, unit.population());
        upsert.setString(6, unit.postalCode().isEmpty() ? null : unit.postalCode());
        upsert.setObject(7, gemeinde ? unit.postalCodeUnique() : null, Types.BOOLEAN);
        upsert.setObject(8, edition);
    }

    private static int dissolveMissing(Connection connection, RegionRegister register) throws SQLException {
        var keys = connection.createArrayOf(
                "text",
                register.units().stream().map(unit -> unit.ars().value()).toArray());
        try (var update = connection.prepareStatement("update antragswerk.region_unit set valid_until = ? "
                + "where valid_until is null and ars <> all (?)")) {
            update.setObject(1, register.edition());
            update.setArray(2, keys);
            return update.executeUpdate();
        }
    }

    private static void note(Connection connection, RegionRegister register) throws SQLException {
        try (var insert = connection.prepareStatement("insert into antragswerk.region_edition "
                + "(edition, checksum, loaded_at) values (?, ?, now()) "
                + "on conflict (edition) do update set checksum = excluded.checksum, loaded_at = excluded.loaded_at")) {
            insert.setObject(1, register.edition());
            insert.setString(2, register.checksum());
            insert.executeUpdate();
        }
    }

    private static RegionRegister newestResource() {
        try (var editions = resource("editions.txt")) {
            var newest = new String(editions.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank())
                    .reduce((earlier, later) -> later)
                    .orElseThrow(() -> missing("editions.txt names no edition"));
            try (var register = resource(newest)) {
                return RegionRegister.read(register);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static InputStream resource(String name) {
        var stream = RegionImporter.class.getResourceAsStream(FOLDER + name);
        if (stream == null) {
            throw missing("the resource " + FOLDER + name + " is not there; it belongs to the tenants jar");
        }
        return stream;
    }

    private static RegionException missing(String message) {
        return new RegionException(RegionException.Code.MISSING_REGISTER, message);
    }
}
