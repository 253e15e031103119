package de.antragswerk.region;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The register as the database has it. */
public final class StoredRegister {

    private static final int ROWS_AT_ONCE = 2000;

    /**
     * The newest edition.
     *
     * @param uploaded whether an operator brought it; otherwise it came with the application
     * @param revision counts what was changed since without a new edition
     */
    public record Edition(LocalDate date, String checksum, boolean uploaded, int revision) {}

    private StoredRegister() {}

    static Optional<RegionIndex> read(Connection connection) {
        try {
            var newest = newestEdition(connection);
            return newest.isPresent()
                    ? Optional.of(new RegionIndex(newest.get(), units(connection), successors(connection)))
                    : Optional.empty();
        } catch (SQLException failure) {
            throw new RegionException(
                    RegionException.Code.UNREADABLE_DATABASE, "the stored register cannot be read", failure);
        }
    }

    public static Optional<Edition> newestEdition(Connection connection) throws SQLException {
        try (var query = connection.prepareStatement(
                        "select edition, checksum, uploaded, revision from antragswerk.region_edition"
                                + " order by edition desc limit 1");
                var row = query.executeQuery()) {
            return row.next()
                    ? Optional.of(new Edition(
                            row.getObject(1, LocalDate.class), row.getString(2), row.getBoolean(3), row.getInt(4)))
                    : Optional.empty();
        }
    }

    /** Where the places of dissolved keys lie now. */
    private static Map<Ars, Ars> successors(Connection connection) throws SQLException {
        var successors = new HashMap<Ars, Ars>();
        try (var query = connection.prepareStatement("select old, new from antragswerk.region_successor");
                var row = query.executeQuery()) {
            while (row.next()) {
                successors.put(new Ars(row.getString(1)), new Ars(row.getString(2)));
            }
        }
        return successors;
    }

    /** Every unit that there is or was, ordered by key. */
    public static List<RegionUnit> units(Connection connection) throws SQLException {
        var units = new ArrayList<RegionUnit>();
        try (var query = connection.prepareStatement("select ars, name, kind, population, hectares, postal_code, "
                + "postal_code_unique, valid_until from antragswerk.region_unit order by ars")) {
            query.setFetchSize(ROWS_AT_ONCE);
            try (var row = query.executeQuery()) {
                while (row.next()) {
                    units.add(unit(row));
                }
            }
        }
        return units;
    }

    private static RegionUnit unit(ResultSet row) throws SQLException {
        var postalCode = row.getString("postal_code");
        return new RegionUnit(
                new Ars(row.getString("ars")),
                row.getString("name"),
                row.getInt("kind"),
                row.getInt("population"),
                row.getInt("hectares"),
                postalCode == null ? "" : postalCode,
                row.getBoolean("postal_code_unique"),
                row.getObject("valid_until") == null);
    }
}
