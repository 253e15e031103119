package de.antragswerk.region.edition;

import de.antragswerk.region.RegionException;
import de.antragswerk.region.RegionRegister;
import de.antragswerk.region.StoredRegister;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;

/**
 * Brings the newest edition of the register that comes with the application into the database. Everything happens in the caller's
 * transaction, so an edition is there as a whole or not at all; a lock lets only one node of several import.
 */
@ApplicationScoped
public class RegionImporter {

    private static final String FOLDER = "/region/";
    private static final String APPLICATION = "antragswerk";

    /** Imports the newest edition that comes with the application, and the parts of city-states. */
    public ImportOutcome importIfNewer(Connection connection) {
        var outcome = importIfNewer(connection, newestResource());
        storeParts(connection);
        return outcome;
    }

    private static void storeParts(Connection connection) {
        try (var parts = resource("parts.tsv")) {
            if (CityParts.store(connection, parts.readAllBytes()) > 0) {
                new StagedRegister(connection).touch();
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (SQLException failure) {
            throw new RegionException(
                    RegionException.Code.UNREADABLE_DATABASE, "the parts of city-states cannot be stored", failure);
        }
    }

    /** Imports this edition unless the database has it already, or a later one, or an operator's own of the same day. */
    public ImportOutcome importIfNewer(Connection connection, RegionRegister register) {
        try {
            var staged = new StagedRegister(connection);
            staged.lock();
            return isStored(connection, register)
                    ? new ImportOutcome.Unchanged(register.edition())
                    : store(connection, staged, register);
        } catch (SQLException failure) {
            throw new RegionException(
                    RegionException.Code.UNREADABLE_DATABASE,
                    "the register of " + register.edition() + " cannot be stored",
                    failure);
        }
    }

    private static boolean isStored(Connection connection, RegionRegister register) throws SQLException {
        return StoredRegister.newestEdition(connection)
                .filter(newest -> newest.date().isAfter(register.edition())
                        || (newest.date().equals(register.edition())
                                && (newest.uploaded() || newest.checksum().equals(register.checksum()))))
                .isPresent();
    }

    private static ImportOutcome store(Connection connection, StagedRegister staged, RegionRegister register)
            throws SQLException {
        var diff = EditionComparison.between(StoredRegister.units(connection), register.units());
        staged.stage(register, APPLICATION);
        staged.adopt(register, diff.successions().toList(), false);
        return new ImportOutcome.Loaded(register.edition(), register.units().size(), diff.gone());
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
