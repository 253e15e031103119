package de.antragswerk.region.edition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import de.antragswerk.TestDatabase;
import de.antragswerk.region.Ars;
import de.antragswerk.region.Gemeinde;
import de.antragswerk.region.RegionException;
import de.antragswerk.region.RegionRegister;
import de.antragswerk.region.Regions;
import de.antragswerk.region.SampleRegister;
import de.antragswerk.region.SearchResult;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class RegionImporterTest {

    private static final LocalDate EDITION = LocalDate.of(2025, 11, 30);
    private static final LocalDate LATER = LocalDate.of(2026, 2, 28);

    private static TestDatabase database;

    private final RegionImporter importer = new RegionImporter();

    @BeforeAll
    static void startAndImport() throws Exception {
        database = TestDatabase.start();
        try (var connection = database.asPlatform()) {
            assertThat(new RegionImporter().importIfNewer(connection))
                    .isEqualTo(new ImportOutcome.Loaded(EDITION, 12_601, 0));
            connection.commit();
        }
    }

    @AfterAll
    static void stop() throws Exception {
        database.close();
    }

    @Test
    void storesEveryUnit() throws SQLException {
        try (var connection = database.inNoScope()) {
            assertThat(number(connection, "select count(*) from region_unit where level = 'GEMEINDE'"))
                    .isEqualTo(10_953);
            assertThat(number(connection, "select sum(population) from region_unit where level = 'LAND'"))
                    .isEqualTo(83_577_140);
            assertThat(number(connection, "select sum(population) from region_unit where level = 'KREIS'"))
                    .isEqualTo(83_577_140);
        }
    }

    @Test
    void storesThePartsOfCityStates() throws SQLException {
        try (var connection = database.inNoScope()) {
            assertThat(number(connection, "select count(*) from region_unit where level = 'BEZIRK'"))
                    .isEqualTo(19);
            assertThat(number(
                            connection,
                            "select count(*) from region_unit where length(ars) = 14 and name = 'Wandsbek'"))
                    .isOne();
        }
    }

    @Test
    void aDamagedLineOfPartsIsRefused() {
        assertThat(CityParts.parse("# parts\n02000000000005\tWandsbek\n")).hasSize(1);
        for (var damaged : java.util.List.of(
                "02000000000005", "020000000000\tHamburg", "0200000000000x\tAltona", "02000000000005\t ")) {
            assertThatExceptionOfType(RegionException.class).isThrownBy(() -> CityParts.parse(damaged));
        }
    }

    @Test
    void importingTwiceChangesNothing() throws SQLException {
        try (var connection = database.asPlatform()) {
            var versions = "select sum(xmin::text::bigint) from region_unit";
            var before = number(connection, versions);

            assertThat(importer.importIfNewer(connection)).isEqualTo(new ImportOutcome.Unchanged(EDITION));
            assertThat(number(connection, versions)).isEqualTo(before);
        }
    }

    @Test
    void answersFromTheDatabaseAsFromTheFile() throws SQLException {
        var stored = new Regions();
        try (var connection = database.inNoScope()) {
            stored.load(connection);
        }

        assertThat(stored.edition()).contains(EDITION);
        assertThat(stored.search("Neustadt", 50))
                .isEqualTo(SampleRegister.loaded().search("Neustadt", 50));
        assertThat(stored.within(new Ars("06")))
                .isEqualTo(SampleRegister.loaded().within(new Ars("06")));
    }

    @Test
    void aLaterEditionKeepsTheKeysOfDissolvedPlaces() throws SQLException {
        var wiesbaden = new Ars("064140000000");
        try (var connection = database.asPlatform()) {
            assertThat(importer.importIfNewer(connection, withoutWiesbaden()))
                    .isEqualTo(new ImportOutcome.Loaded(LATER, 12_600, 1));
            var regions = new Regions();
            regions.load(connection);

            assertThat(regions.find(wiesbaden)).map(Gemeinde::shortName).contains("Wiesbaden");
            assertThat(regions.search("Wiesbaden", 10)).isEqualTo(new SearchResult.Nothing());
            assertThat(regions.within(new Ars("06414"))).isEmpty();
            assertThat(importer.importIfNewer(connection))
                    .as("an older edition")
                    .isEqualTo(new ImportOutcome.Unchanged(EDITION));
        }
    }

    private static RegionRegister withoutWiesbaden() {
        var text = new String(SampleRegister.copy(), StandardCharsets.UTF_8)
                .replaceAll("064140000000\t.*\n", "")
                .replace("#rows\tGEMEINDE\t10953", "#rows\tGEMEINDE\t10952")
                .replace("#edition\t2025-11-30", "#edition\t" + LATER)
                .replace("83577140", Integer.toString(83_577_140 - 288_850));
        try {
            return RegionRegister.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static long number(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }
}
