package de.antragswerk.region;

import static org.assertj.core.api.Assertions.assertThat;

import de.antragswerk.TestDatabase;
import de.antragswerk.region.edition.RegionImporter;
import java.io.PrintStream;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;

/**
 * The search for places beside the plainest other way, {@code ilike} on the same register in PostgreSQL. Not part of the build:
 * {@code ./antragswerk bench search} calls it. What people type is made from the register: whole names, beginnings, names without
 * umlauts, with one slip, and postal codes; larger places are asked for more often.
 */
class SearchBenchmark {
    private static final long SEED = 20251130;
    private static final int QUERIES = 20_000;
    private static final int SQL_QUERIES = 2_000;
    private static final int OFFERED = 30;
    private static final PrintStream OUT = System.out;
    private static final String ILIKE =
            "select ars, name from antragswerk.region_unit where level in ('GEMEINDE', 'BEZIRK')"
                    + " and valid_until is null and (name ilike '%' || ? || '%' or postal_code = ?)"
                    + " order by population desc nulls last limit " + OFFERED;

    /** What somebody types, and the place that they mean. */
    private record Query(String text, Gemeinde meant) {}

    private record Measured(long[] nanos, int found) {
        double share() {
            return (double) found / nanos.length;
        }

        long percentile(int percent) {
            var sorted = nanos.clone();
            Arrays.sort(sorted);
            return sorted[(int) ((long) (sorted.length - 1) * percent / 100)] / 1000;
        }
    }

    @Test
    void measures() throws Exception {
        var regions = SampleRegister.loaded();
        var queries = queries(regions);
        searched(regions, queries.subList(0, QUERIES / 4));
        var own = searched(regions, queries);
        try (var database = TestDatabase.start();
                var connection = database.asPlatform()) {
            new RegionImporter().importIfNewer(connection);
            asked(connection, queries.subList(0, SQL_QUERIES / 4));
            var sql = asked(connection, queries.subList(0, SQL_QUERIES));
            OUT.printf(
                    Locale.ROOT,
                    "(s) search in memory, %d queries: p50 %d µs, p95 %d µs, meant place offered %.1f %%%n",
                    QUERIES,
                    own.percentile(50),
                    own.percentile(95),
                    100 * own.share());
            OUT.printf(
                    Locale.ROOT,
                    "(t) ilike in PostgreSQL, %d queries: p50 %d µs, p95 %d µs, meant place offered %.1f %%%n",
                    SQL_QUERIES,
                    sql.percentile(50),
                    sql.percentile(95),
                    100 * sql.share());
            OUT.printf(
                    Locale.ROOT,
                    "    ratio s/t: p50 %.2f, p95 %.2f%n",
                    (double) own.percentile(50) / sql.percentile(50),
                    (double) own.percentile(95) / sql.percentile(95));
            assertThat(own.share()).isGreaterThan(Math.max(0.9, sql.share()));
        }
    }

    private static List<Query> queries(Regions regions) {
        var random = new Random(SEED);
        var places = new ArrayList<Gemeinde>();
        regions.laender().forEach(land -> places.addAll(regions.within(land.ars())));
        var large = places.stream().filter(place -> place.population() > 20_000).toList();
        var queries = new ArrayList<Query>();
        while (queries.size() < QUERIES) {
            var from = random.nextInt(10) < 4 ? large : places;
            var place = from.get(random.nextInt(from.size()));
            queries.add(new Query(typed(place, random), place));
        }
        return queries;
    }

    private static String typed(Gemeinde place, Random random) {
        var name = place.shortName();
        return switch (random.nextInt(10)) {
            case 0, 1 ->
                name.substring(0, Math.min(name.length(), 4 + random.nextInt(4)))
                        .strip();
            case 2, 3 -> slip(name, random);
            case 4 ->
                name.replace("ä", "ae").replace("ö", "oe").replace("ü", "ue").replace("ß", "ss");
            case 5 -> name.toLowerCase(Locale.GERMAN);
            case 6 -> place.postalCode();
            default -> name;
        };
    }

    private static String slip(String name, Random random) {
        if (name.length() < 7) {
            return name;
        }
        var at = 1 + random.nextInt(name.length() - 2);
        return random.nextBoolean()
                ? name.substring(0, at) + name.substring(at + 1)
                : name.substring(0, at) + name.charAt(at + 1) + name.charAt(at) + name.substring(at + 2);
    }

    private static Measured searched(Regions regions, List<Query> queries) {
        var nanos = new long[queries.size()];
        var found = 0;
        for (var i = 0; i < nanos.length; i++) {
            var start = System.nanoTime();
            var result = regions.search(queries.get(i).text(), OFFERED);
            nanos[i] = System.nanoTime() - start;
            found += offers(result, queries.get(i).meant()) ? 1 : 0;
        }
        return new Measured(nanos, found);
    }

    private static boolean offers(SearchResult result, Gemeinde meant) {
        return switch (result) {
            case SearchResult.Unique unique -> unique.place().equals(meant);
            case SearchResult.Ambiguous several ->
                several.places().stream().anyMatch(place -> meant.ars().contains(place.ars()));
            case SearchResult.Nothing nothing -> false;
        };
    }

    private static Measured asked(Connection connection, List<Query> queries) throws SQLException {
        var nanos = new long[queries.size()];
        var found = 0;
        try (var statement = connection.prepareStatement(ILIKE)) {
            for (var i = 0; i < nanos.length; i++) {
                var start = System.nanoTime();
                var hit = asks(statement, queries.get(i));
                nanos[i] = System.nanoTime() - start;
                found += hit ? 1 : 0;
            }
        }
        return new Measured(nanos, found);
    }

    private static boolean asks(PreparedStatement statement, Query query) throws SQLException {
        statement.setString(1, query.text());
        statement.setString(2, query.text());
        var hit = false;
        try (var row = statement.executeQuery()) {
            while (row.next()) {
                hit |= row.getString(1).equals(query.meant().ars().value());
            }
        }
        return hit;
    }
}
