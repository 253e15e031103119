package de.antragswerk.onboarding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.antragswerk.TestDatabase;
import de.antragswerk.checklist.SampleTenants;
import de.antragswerk.region.Ars;
import de.antragswerk.tenancy.LandKey;
import de.antragswerk.tenancy.TenantFiles;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The document and the tables say the same. */
class StoredLandTest {

    private static final LandKey HESSEN = new LandKey("06");

    private static TestDatabase database;

    @BeforeAll
    static void start() throws Exception {
        database = TestDatabase.start();
    }

    @AfterAll
    static void stop() throws Exception {
        database.close();
    }

    static LongStream seeds() {
        return LongStream.range(0, 60);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whatIsExportedIsWhatWasStoredByteForByte(long seed) throws SQLException {
        var document = new RandomLand(seed).next();
        try (var connection = database.asPlatform()) {
            new StoredLand(connection).write(document, "Test");

            var exported = new LandExport(connection).read(document.key()).orElseThrow();
            assertThat(new String(LandWriter.bytes(exported))).isEqualTo(new String(LandWriter.bytes(document)));
            assertThat(exported).isEqualTo(document);
        }
    }

    @Test
    void aChangeLeavesNothingOfTheOldAndStoringAgainTouchesNoRow() throws SQLException {
        try (var connection = database.asPlatform()) {
            for (var seed = 0; seed < 40; seed++) {
                var document = onHessen(new RandomLand(seed).next(), new RandomDuties(new Random(seed)));
                new StoredLand(connection).write(document, "Test");
                assertThat(new LandExport(connection).read(HESSEN)).contains(document);
                var before = versions(connection);

                new StoredLand(connection).write(document, "Test");
                assertThat(versions(connection)).isEqualTo(before);
            }
        }
    }

    /** The same head, and the areas of a Land that they all share. */
    private static LandDocument onHessen(LandDocument document, RandomDuties duties) {
        var hessen = SampleLand.read(SampleLand.hessen());
        var authorities = hessen.authorities().stream()
                .limit(document.authorities().size())
                .map(authority -> new AuthorityEntry(
                        authority.area(),
                        document.land().name(),
                        authority.contact(),
                        duties.entries(authority.area()),
                        duties.book(),
                        moved(document.settings(), authority.area())))
                .toList();
        return new LandDocument(
                hessen.land(),
                document.coatOfArms(),
                document.legalTexts(),
                Stream.concat(duties.entries(HESSEN.area()).stream(), duties.entries(new Ars("064")).stream())
                        .toList(),
                moved(document.settings(), HESSEN.area()),
                authorities);
    }

    private static List<BenefitEntry> moved(List<BenefitEntry> settings, Ars area) {
        return settings.stream()
                .map(entry -> new BenefitEntry(
                        area, entry.benefit(), entry.state(), entry.pauseText(), entry.notice(), entry.parameters()))
                .toList();
    }

    @Test
    void theLandsOwnAdministratorExportsTheSame() throws SQLException {
        try (var connection = database.asPlatform()) {
            var document = onHessen(new RandomLand(7).next(), new RandomDuties(new Random(7)));
            assertThat(document.authorities().getFirst().book().rules()).isNotEmpty();
            new StoredLand(connection).write(document, "Test");

            run(connection, "select set_config('app.scope', 'land', true), set_config('app.land', '06', true)");
            assertThat(new LandExport(connection).read(HESSEN)).contains(document);
            run(connection, "select set_config('app.land', '05', true)");
            assertThat(number(
                            connection,
                            "select (select count(*) from work_basket) + (select count(*) from routing_rule)"
                                    + " + (select count(*) from checklist_entry)"))
                    .isZero();
        }
    }

    @Test
    void theJournalKeepsWhatADocumentTakesBack() throws SQLException {
        try (var connection = database.asPlatform()) {
            var document = SampleLand.read(SampleLand.hessen());
            new StoredLand(connection).write(document, "A. Erste");
            var other = SampleLand.read(SampleLand.hessen()
                    .replace("DEMO-HE-03", "DEMO-HE-33")
                    .replace("\"doneOn\": \"2026-09-15\"", "\"doneOn\": \"2026-09-16\""));
            new StoredLand(connection).write(other, "B. Zweite");

            assertThat(new LandExport(connection).read(HESSEN)).contains(other);
            assertThat(number(
                            connection,
                            "select count(*) from checklist_journal where changed_by = 'A. Erste'"
                                    + " and action = 'ENTERED'"))
                    .isEqualTo(20);
            assertThat(number(
                            connection,
                            "select count(*) from checklist_journal where changed_by = 'B. Zweite'"
                                    + " and action = 'WITHDRAWN' and reference in ('DEMO-HE-03', 'DEMO-HE-06')"))
                    .isEqualTo(2);
            assertThat(number(connection, "select count(*) from checklist_journal where changed_by = 'B. Zweite'"))
                    .isEqualTo(4);
        }
    }

    @Test
    void theLargestLandIsStoredAndReadInSeconds() throws SQLException {
        try (var connection = database.asPlatform()) {
            var document = SampleLand.withEveryGemeinde(SampleLand.read(SampleLand.hessen()
                    .replace("\"key\": \"06\"", "\"key\": \"07\"")
                    .replaceAll("(?s),\\s*\"authorities\": .*", "\n}\n")));
            assertThat(document.authorities()).hasSizeGreaterThan(2290);
            assertThat(LandWriter.bytes(document)).hasSizeBetween(4_000_000, LandReader.LARGEST / 3);
            new StoredLand(connection).write(document, "Test");
            SampleLand.provideKeys(connection);
            var live = SampleTenants.on("2026-11-22").grantAll(connection, new Ars("07"));
            var exported = new LandExport(connection).read(new LandKey("07")).orElseThrow();
            new StoredLand(connection).write(exported, "Test");

            assertThat(exported).isEqualTo(document);
            assertThat(SampleLand.reader().check(exported)).isEqualTo(new ReadOutcome.Right(document));
            assertThat(live.granted()).isEqualTo(4 * document.authorities().size());
        }
    }

    @Test
    void aShippedLandIsJoinedOnceAndNeverOverwritten() throws SQLException {
        try (var connection = database.asPlatform()) {
            var shipped = new ShippedLaender(SampleLand.reader(), SampleTenants.on("2026-11-22"));
            shipped.joinNew(connection);
            var hessen = new LandExport(connection).read(HESSEN).orElseThrow();
            var before = versions(connection);

            shipped.joinNew(connection, changed());
            shipped.joinNew(connection);
            assertThat(new LandExport(connection).read(HESSEN)).contains(hessen);
            assertThat(versions(connection)).isEqualTo(before);

            new StoredLand(connection).remove(HESSEN, "Test");
            shipped.joinNew(connection);
            assertThat(new LandExport(connection).read(HESSEN))
                    .as("what the coordination office has undone stays undone")
                    .isEmpty();
        }
    }

    private static List<TenantFiles.TenantFile> changed() {
        return TenantFiles.laender().stream()
                .map(file -> new TenantFiles.TenantFile(
                        file.source(), file.text().replace("Kommunales Jobcenter", "Jobcenter")))
                .toList();
    }

    @Test
    void aDamagedFileStopsTheStartAndIsNamed() throws SQLException {
        try (var connection = database.asPlatform()) {
            var damaged = List.of(new TenantFiles.TenantFile("land/hessen/land.json", "{"));

            assertThatThrownBy(() -> new ShippedLaender(SampleLand.reader(), SampleTenants.on("2026-11-22"))
                            .joinNew(connection, damaged))
                    .hasMessageContaining("land/hessen/land.json");
        }
    }

    @Test
    void countsWhatIsUnderWayWithoutSeeingIt() throws SQLException {
        try (var connection = database.asPlatform()) {
            new StoredLand(connection).write(SampleLand.read(SampleLand.hessen()), "Test");
            assertThat(new LandList(connection).underWay(HESSEN)).isEmpty();
            run(
                    connection,
                    "select set_config('app.scope', 'citizen', true), set_config('app.citizen', 'jonas', true)");
            run(connection, """
                    insert into draft (id, citizen, authority, benefit, form, form_version, place, case_id,
                      answers_sealed, revision, created_at, edited_at, expires_at)
                    values (gen_random_uuid(), 'jonas', '06414', 'alg2', 'x', '1', '064140000000', gen_random_uuid(),
                      'x', 0, now(), now(), now() + interval '30 days')""");
            run(connection, "select set_config('app.scope', 'coordination', true)");

            assertThat(new LandList(connection).underWay(HESSEN))
                    .singleElement()
                    .satisfies(one -> {
                        assertThat(one.authority().value()).isEqualTo("06414");
                        assertThat(one.drafts()).isEqualTo(1);
                        assertThat(one.submissions()).isZero();
                    });
            assertThat(number(connection, "select count(*) from draft")).isZero();
            assertThatThrownBy(() -> new StoredLand(connection).remove(HESSEN, "Test"))
                    .isInstanceOf(SQLException.class);
        }
    }

    private static String versions(Connection connection) throws SQLException {
        var text = new StringBuilder();
        for (var table : List.of(
                "land",
                "land_public",
                "authority",
                "benefit_setting",
                "parameter_value",
                "checklist_entry",
                "checklist_journal",
                "work_basket",
                "routing_rule")) {
            text.append(number(
                            connection,
                            "select coalesce(sum((ctid::text::point)[0]::bigint * 1000"
                                    + " + (ctid::text::point)[1]::bigint), 0) from " + table))
                    .append(' ');
        }
        return text.toString();
    }

    private static long number(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
