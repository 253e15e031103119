package de.antragswerk.metering.view;

import static org.assertj.core.api.Assertions.assertThat;

import de.antragswerk.TestDatabase;
import de.antragswerk.plugin.BenefitId;
import de.antragswerk.region.Ars;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class StoredUsageViewsTest {
    private static final UsageQuery YEAR = year(2026);

    private static TestDatabase database;
    private static List<SampleUse> uses;

    @BeforeAll
    static void aYearOfUses() throws Exception {
        database = TestDatabase.start();
        uses = SampleUse.random(new Random(5), 600);
        try (var connection = database.asPlatform()) {
            SampleUse.names(connection);
            SampleUse.take(connection, uses);
            connection.commit();
        }
    }

    @AfterAll
    static void stop() throws Exception {
        database.close();
    }

    private static UsageQuery year(int year) {
        return UsageQuery.between(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    @Test
    void everyGroupingAddsUpTheSameUses() throws SQLException {
        for (var query : List.of(YEAR, UsageQuery.between(LocalDate.of(2026, 2, 3), LocalDate.of(2026, 9, 17)))) {
            for (var by : Grouping.values()) {
                assertThat(units(query, by)).as(query + " by " + by).isEqualTo(expected(query, by));
            }
        }
    }

    @Test
    void anyFilterFindsWhatItNames() throws SQLException {
        var random = new Random(11);
        for (var round = 0; round < 60; round++) {
            var example = uses.get(random.nextInt(uses.size()));
            var from = LocalDate.of(2026, 1 + random.nextInt(6), random.nextBoolean() ? 1 : 12);
            var query = new UsageQuery(
                    from,
                    random.nextBoolean() ? YearMonth.from(from).plusMonths(3).atEndOfMonth() : from.plusDays(40),
                    pick(random, new Ars(example.authority().substring(0, 2 + 3 * random.nextInt(2)))),
                    pick(random, new BenefitId(example.benefit())),
                    pick(random, example.kind()),
                    pick(random, example.version()));
            var by = Grouping.values()[random.nextInt(Grouping.values().length)];
            assertThat(units(query, by)).as(query + " by " + by).isEqualTo(expected(query, by));
        }
    }

    private static <T> Optional<T> pick(Random random, T value) {
        return random.nextInt(3) == 0 ? Optional.of(value) : Optional.empty();
    }

    @Test
    void areasHaveTheirNames() throws SQLException {
        try (var connection = as("coordination", "", "")) {
            var sums = new StoredUsageViews(connection).sums(YEAR, Grouping.KOMMUNE);
            assertThat(sums).extracting(UsageSum::name).containsExactly("Köln", "05911", "Wiesbaden", "Gießen");
            assertThat(sums).extracting(UsageSum::late).containsOnly(OptionalLong.of(0));
        }
    }

    @Test
    void aScopeSeesItsOwnOnly() throws SQLException {
        try (var hessen = as("land", "06", "");
                var wiesbaden = as("administration", "", "06414");
                var nobody = as("citizen", "", "")) {
            assertThat(keys(hessen, Grouping.KOMMUNE)).containsExactly("06414", "06531");
            assertThat(keys(hessen, Grouping.LAND)).containsExactly("06");
            assertThat(keys(wiesbaden, Grouping.KOMMUNE)).containsExactly("06414");
            assertThat(new StoredUsageViews(wiesbaden).sums(YEAR.in(new Ars("06531")), Grouping.MONTH))
                    .isEmpty();
            assertThat(new StoredUsageViews(wiesbaden).sums(YEAR.in(new Ars("06414")), Grouping.DAY))
                    .isNotEmpty();
            assertThat(keys(nobody, Grouping.LAND)).isEmpty();
        }
    }

    @Test
    void anExportHasEverySumAndNoMoreRowsThanAsked() throws SQLException {
        try (var connection = as("coordination", "", "")) {
            var stored = new StoredUsageViews(connection);
            var rows = stored.rows(YEAR, 10_000);
            assertThat(rows.stream().mapToLong(UsageRow::units).sum()).isEqualTo(uses.size());
            assertThat(rows.getFirst().period()).matches("2026-\\d\\d");
            assertThat(stored.rows(YEAR, 7)).hasSize(8).isEqualTo(rows.subList(0, 8));
            var days = stored.rows(UsageQuery.between(LocalDate.of(2026, 1, 2), LocalDate.of(2026, 12, 31)), 10_000);
            assertThat(days.getFirst().period()).matches("2026-\\d\\d-\\d\\d");
        }
    }

    @Test
    void noQuestionReadsAWholeTableOfRecords() throws SQLException {
        try (var connection = as("coordination", "", "");
                var statement = connection.createStatement()) {
            statement.execute("set local enable_seqscan = off");
            for (var condition : List.of("booked_on > occurred_on", "corrects is not null")) {
                var plan = new StringBuilder();
                try (var row = statement.executeQuery("explain select count(*) from usage_record u where land = '06'"
                        + " and booked_on between '2026-01-01' and '2026-12-31' and " + condition)) {
                    while (row.next()) {
                        plan.append(row.getString(1)).append('\n');
                    }
                }
                assertThat(plan).containsAnyOf("usage_record_late", "usage_record_taken_back");
            }
        }
    }

    private static List<String> keys(Connection connection, Grouping by) throws SQLException {
        return new StoredUsageViews(connection)
                .sums(YEAR, by).stream().map(UsageSum::key).toList();
    }

    private static TreeMap<String, Long> units(UsageQuery query, Grouping by) throws SQLException {
        try (var connection = as("coordination", "", "")) {
            return new StoredUsageViews(connection)
                    .sums(query, by).stream()
                            .collect(Collectors.toMap(UsageSum::key, UsageSum::units, Long::sum, TreeMap::new));
        }
    }

    private static TreeMap<String, Long> expected(UsageQuery query, Grouping by) {
        Function<SampleUse, String> key = switch (by) {
            case LAND -> use -> use.authority().substring(0, 2);
            case KREIS, KOMMUNE -> SampleUse::authority;
            case BENEFIT -> SampleUse::benefit;
            case KIND -> SampleUse::kind;
            case VERSION -> use -> use.benefit() + " " + use.version();
            case MONTH -> use -> use.day().toString().substring(0, 7);
            case DAY -> use -> use.day().toString();
        };
        return uses.stream()
                .filter(use -> use.isIn(query))
                .collect(Collectors.toMap(key, use -> 1L, Long::sum, TreeMap::new));
    }

    private static Connection as(String scope, String land, String area) throws SQLException {
        var connection = database.inNoScope();
        try (var statement = connection.prepareStatement("select set_config('app.scope', ?, true),"
                + " set_config('app.land', ?, true), set_config('app.area', ?, true)")) {
            statement.setString(1, scope);
            statement.setString(2, land);
            statement.setString(3, area);
            statement.execute();
        }
        return connection;
    }
}
