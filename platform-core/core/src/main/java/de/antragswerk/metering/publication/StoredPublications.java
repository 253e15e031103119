package de.antragswerk.metering.publication;

import de.antragswerk.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The published years, and the uses that they are made from. Reading what is published needs no scope. */
final class StoredPublications {
    private final Connection connection;

    StoredPublications(Connection connection) {
        this.connection = connection;
    }

    /** The newest first. */
    List<Integer> years() throws SQLException {
        try (var query = connection.prepareStatement("select year from usage_publication order by year desc");
                var row = query.executeQuery()) {
            var years = new ArrayList<Integer>();
            while (row.next()) {
                years.add(row.getInt(1));
            }
            return years;
        }
    }

    Optional<PublishedYear> find(int year) throws SQLException {
        try (var query =
                connection.prepareStatement("select published_at, cells from usage_publication where year = ?")) {
            query.setInt(1, year);
            try (var row = query.executeQuery()) {
                return row.next()
                        ? Optional.of(
                                new PublishedYear(year, row.getTimestamp(1).toInstant(), figures(row.getString(2))))
                        : Optional.empty();
            }
        }
    }

    /** @return whether it was not there before; what is published stays */
    boolean store(int year, List<Figure> figures, Instant at, String by) throws SQLException {
        try (var insert =
                connection.prepareStatement("insert into usage_publication (year, published_at, published_by, cells)"
                        + " values (?, ?, ?, ?::jsonb) on conflict (year) do nothing")) {
            insert.setInt(1, year);
            insert.setTimestamp(2, Timestamp.from(at));
            insert.setString(3, by);
            insert.setString(4, text(figures));
            return insert.executeUpdate() > 0;
        }
    }

    /** For a scope that sees the usage of all. */
    List<YearUse> uses(int year) throws SQLException {
        try (var query =
                connection.prepareStatement("select land, authority, benefit, month, sum(units) from usage_month"
                        + " where month between ? and ? group by 1, 2, 3, 4")) {
            query.setObject(1, LocalDate.of(year, 1, 1));
            query.setObject(2, LocalDate.of(year, 12, 1));
            try (var row = query.executeQuery()) {
                var uses = new ArrayList<YearUse>();
                while (row.next()) {
                    uses.add(new YearUse(
                            row.getString(1),
                            row.getString(2),
                            row.getString(3),
                            YearMonth.from(row.getObject(4, LocalDate.class)),
                            row.getLong(5)));
                }
                return uses;
            }
        }
    }

    Map<String, Set<String>> takingPart() throws SQLException {
        try (var query = connection.prepareStatement("select land, ars from authority");
                var row = query.executeQuery()) {
            Map<String, Set<String>> authorities = new TreeMap<>();
            while (row.next()) {
                authorities
                        .computeIfAbsent(row.getString(1), land -> new TreeSet<>())
                        .add(row.getString(2));
            }
            return authorities;
        }
    }

    private static String text(List<Figure> figures) {
        var array = Json.createArrayBuilder();
        figures.forEach(figure -> {
            var json = Json.createObjectBuilder()
                    .add("kind", figure.kind().name())
                    .add("land", figure.land())
                    .add("key", figure.key());
            figure.units().ifPresentOrElse(units -> json.add("units", units), () -> json.addNull("units"));
            array.add(json);
        });
        return array.build().toString();
    }

    private static List<Figure> figures(String text) {
        try (var reader = Json.createReader(new StringReader(text))) {
            return reader.readArray().getValuesAs(JsonObject.class).stream()
                    .map(json -> new Figure(
                            Figure.Kind.valueOf(json.getString("kind")),
                            json.getString("land"),
                            json.getString("key"),
                            json.get("units") == JsonValue.NULL
                                    ? OptionalLong.empty()
                                    : OptionalLong.of(
                                            json.getJsonNumber("units").longValue())))
                    .toList();
        }
    }
}
