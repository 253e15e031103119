package de.antragswerk.checklist;

import static de.antragswerk.checklist.SampleTenants.WBS;
import static de.antragswerk.checklist.SampleTenants.on;
import static org.assertj.core.api.Assertions.assertThat;

import de.antragswerk.TestDatabase;
import de.antragswerk.region.Ars;
import de.antragswerk.tenancy.AuthorityId;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A benefit goes live exactly where every mandatory item is green, whatever was entered when and for which area. */
class GrantPropertyTest {

    private static final List<String> AUTHORITIES = List.of("13003", "13004", "13071", "130750001001");
    private static final List<String> AREAS = List.of("13", "13003", "13004", "13071", "13075", "130750001001");
    private static TestDatabase database;

    @BeforeAll
    static void start() throws Exception {
        database = TestDatabase.start();
    }

    @AfterAll
    static void stop() throws Exception {
        database.close();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16})
    void goesLiveExactlyWhereEveryMandatoryItemIsGreen(long seed) throws SQLException {
        var random = new Random(seed);
        try (var connection = database.asPlatform()) {
            var tenants = new SampleTenants(connection);
            tenants.land("13");
            for (var authority : AUTHORITIES) {
                tenants.authority(authority);
            }
            tenants.set("13", "LIVE");
            var entries = entries(random);
            new ChecklistEntries().add(connection, entries, "Test");
            var day = LocalDate.parse("2026-01-01").plusDays(random.nextInt(1_400));

            var outcome = on(day.toString()).grant(connection, new Ars("13"), WBS);

            var live = live(connection);
            assertThat(outcome.granted()).isEqualTo(live.size());
            for (var authority : AUTHORITIES) {
                assertThat(live.contains(authority))
                        .as("%s on %s", authority, day)
                        .isEqualTo(expected(entries, authority, day));
                assertThat(on(day.toString())
                                .missing(connection, AuthorityId.of(authority), WBS)
                                .isEmpty())
                        .isEqualTo(live.contains(authority));
            }
        }
    }

    /** Most items are done somewhere, so that both answers are frequent. */
    private static List<ChecklistEntry> entries(Random random) {
        var entries = new ArrayList<ChecklistEntry>();
        for (var item : new ChecklistItems().all()) {
            if (!item.isDeclared()) {
                continue;
            }
            if (random.nextInt(10) > 0) {
                entries.add(SampleTenants.entry("13", item.id(), day(random)));
            }
            if (item.level() != ItemLevel.LAND) {
                AREAS.stream()
                        .filter(area -> area.length() > 2 && random.nextInt(3) > 0)
                        .forEach(area -> entries.add(SampleTenants.entry(area, item.id(), day(random))));
            }
        }
        return entries;
    }

    private static String day(Random random) {
        return LocalDate.parse("2025-07-01").plusDays(random.nextInt(600)).toString();
    }

    /** The rule once more, as slow and plain as possible. */
    private static boolean expected(List<ChecklistEntry> entries, String authority, LocalDate day) {
        if (day.isAfter(LocalDate.parse("2028-12-31"))) {
            return false;
        }
        return new ChecklistItems()
                .all().stream()
                        .filter(item -> item.mandatory() && item.isDeclared())
                        .allMatch(item -> entries.stream()
                                .filter(entry -> entry.item().equals(item.id())
                                        && authority.startsWith(entry.area().value())
                                        && !entry.doneOn().isAfter(day))
                                .anyMatch(entry -> !day.isAfter(due(item, entry.doneOn()))));
    }

    private static LocalDate due(ChecklistItem item, LocalDate done) {
        return switch (item.period()) {
            case "NONE" -> LocalDate.MAX;
            case "P1Y" -> done.plusYears(1);
            case "P3Y" -> done.plusYears(3);
            default -> done.plusDays(92).plusYears(1).withDayOfYear(1);
        };
    }

    private static List<String> live(Connection connection) throws SQLException {
        try (var query = connection.prepareStatement("select authority from go_live where benefit = 'wbs'");
                var row = query.executeQuery()) {
            var live = new ArrayList<String>();
            while (row.next()) {
                live.add(row.getString(1));
            }
            return live;
        }
    }
}
