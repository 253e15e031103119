package de.antragswerk.metering;

import de.antragswerk.settlement.KindWeight;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The metering contract in the database: rows are added and never changed. Callers hold the scope. */
final class StoredTerms {
    private final Connection connection;

    StoredTerms(Connection connection) {
        this.connection = connection;
    }

    /** By benefit and kind, the newest row first. */
    List<MeteringTerm> all() throws SQLException {
        try (var query = connection.prepareStatement("select benefit, kind, valid_from, unit, permille, source"
                        + " from metering_contract order by benefit, kind, valid_from desc");
                var row = query.executeQuery()) {
            var terms = new ArrayList<MeteringTerm>();
            while (row.next()) {
                terms.add(term(row));
            }
            return terms;
        }
    }

    private static MeteringTerm term(ResultSet row) throws SQLException {
        return new MeteringTerm(
                row.getString(1),
                row.getString(2),
                row.getObject(3, LocalDate.class),
                CountingUnit.valueOf(row.getString(4)),
                row.getInt(5),
                row.getString(6));
    }

    /** What holds on the day. */
    List<KindWeight> weights(LocalDate day) throws SQLException {
        try (var query = connection.prepareStatement("select distinct on (benefit, kind) benefit, kind, permille"
                + " from metering_contract where valid_from <= ? order by benefit, kind, valid_from desc")) {
            query.setObject(1, day);
            try (var row = query.executeQuery()) {
                var weights = new ArrayList<KindWeight>();
                while (row.next()) {
                    weights.add(new KindWeight(row.getString(1), row.getString(2), row.getInt(3)));
                }
                return weights;
            }
        }
    }

    /** @return whether it is new: a row for the same day stays as it is */
    boolean add(MeteringTerm term) throws SQLException {
        try (var insert = insert()) {
            bind(insert, term);
            return insert.executeUpdate() > 0;
        }
    }

    void addMissing(List<MeteringTerm> terms) throws SQLException {
        try (var insert = insert()) {
            for (var term : terms) {
                bind(insert, term);
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    private PreparedStatement insert() throws SQLException {
        return connection.prepareStatement("insert into metering_contract (benefit, kind, valid_from, unit, permille,"
                + " source) values (?, ?, ?, ?, ?, ?) on conflict do nothing");
    }

    private static void bind(PreparedStatement insert, MeteringTerm term) throws SQLException {
        insert.setString(1, term.benefit());
        insert.setString(2, term.kind());
        insert.setObject(3, term.validFrom());
        insert.setString(4, term.unit().name());
        insert.setInt(5, term.permille());
        insert.setString(6, term.source());
    }
}
