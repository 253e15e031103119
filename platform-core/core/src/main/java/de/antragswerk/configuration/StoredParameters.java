package de.antragswerk.configuration;

import de.antragswerk.json.Json;
import de.antragswerk.plugin.BenefitId;
import de.antragswerk.region.Ars;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The table of values that areas have set for parameters. */
final class StoredParameters {
    private final Connection connection;

    StoredParameters(Connection connection) {
        this.connection = connection;
    }

    /** Everything that exactly this area has set, also for days to come. */
    List<ParameterValue> own(Ars area, BenefitId benefit) throws SQLException {
        try (var query = connection.prepareStatement("""
                select area, benefit, name, valid_from, value::text as value from antragswerk.parameter_value
                where area = ? and benefit = ? order by name, valid_from""")) {
            query.setString(1, area.value());
            query.setString(2, benefit.value());
            return values(query);
        }
    }

    /** What holds at the place: for each name the value of the most specific area, and of that the latest up to the day. */
    List<ParameterValue> effective(BenefitId benefit, Ars place, LocalDate day) throws SQLException {
        try (var query = connection.prepareStatement("""
                select distinct on (name) area, benefit, name, valid_from, value::text as value
                from antragswerk.parameter_value where benefit = ? and area = any (?) and valid_from <= ?
                order by name, length(area) desc, valid_from desc""")) {
            query.setString(1, benefit.value());
            query.setArray(
                    2,
                    connection.createArrayOf(
                            "varchar", place.areas().stream().map(Ars::value).toArray()));
            query.setDate(3, Date.valueOf(day));
            return values(query);
        }
    }

    /** From now on the area has set exactly these. */
    void replace(Ars area, BenefitId benefit, List<ParameterValue> values, String who, Instant now)
            throws SQLException {
        try (var delete = connection.prepareStatement("delete from parameter_value where area = ? and benefit = ?")) {
            delete.setString(1, area.value());
            delete.setString(2, benefit.value());
            delete.executeUpdate();
        }
        try (var insert = connection.prepareStatement("""
                insert into parameter_value (area, land, benefit, name, valid_from, value, changed_by, changed_at)
                values (?, ?, ?, ?, ?, ?::jsonb, ?, ?)""")) {
            for (var value : values) {
                insert.setString(1, area.value());
                insert.setString(2, area.land().value());
                insert.setString(3, benefit.value());
                insert.setString(4, value.name());
                insert.setDate(5, Date.valueOf(value.validFrom()));
                insert.setString(6, value.value().toString());
                insert.setString(7, who);
                insert.setTimestamp(8, Timestamp.from(now));
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    static List<ParameterValue> values(PreparedStatement query) throws SQLException {
        var values = new ArrayList<ParameterValue>();
        try (ResultSet row = query.executeQuery()) {
            while (row.next()) {
                values.add(new ParameterValue(
                        new Ars(row.getString("area")),
                        new BenefitId(row.getString("benefit")),
                        row.getString("name"),
                        row.getDate("valid_from").toLocalDate(),
                        json(row.getString("value"))));
            }
        }
        return values;
    }

    private static JsonValue json(String text) {
        try (var reader = Json.createReader(new StringReader("[" + text + "]"))) {
            return reader.readArray().getFirst();
        }
    }
}
