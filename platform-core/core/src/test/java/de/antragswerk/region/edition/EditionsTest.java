package de.antragswerk.region.edition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import de.antragswerk.TestDatabase;
import de.antragswerk.problem.Refusal;
import de.antragswerk.region.Ags;
import de.antragswerk.region.Ars;
import de.antragswerk.region.Gemeinde;
import de.antragswerk.region.RegionUnit;
import de.antragswerk.region.Regions;
import de.antragswerk.region.SampleRegister;
import de.antragswerk.region.SearchResult;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A later edition: one Gemeinde is new, one is gone, two are merged into others, one gets another Verband. */
class EditionsTest {

    private static final LocalDate LATER = LocalDate.of(2026, 12, 31);
    private static final Ars AVERLAK = new Ars("010515163003");
    private static final Ars BRICKELN = new Ars("010515163010");
    private static final Ars BUCHHOLZ = new Ars("010515163012");
    private static final Ars DINGEN = new Ars("010515163022");
    private static final Ars EDDELAK = new Ars("010515163024");
    private static final Ars EDDELAK_OF_ITS_OWN = new Ars("010510024024");
    private static final Ars WIESBADEN = new Ars("064140000000");
    private static final Ars NEUENDORF = new Ars("064145555777");

    private static TestDatabase database;
    private static String initial;

    private Connection connection;

    @BeforeAll
    static void importTheFirst() throws Exception {
        database = TestDatabase.start();
        try (var first = database.asPlatform()) {
            new RegionImporter().importIfNewer(first);
            first.commit();
        }
        initial = Gv100adText.of(
                SampleRegister.register().edition(), SampleRegister.register().units());
    }

    @AfterAll
    static void stop() throws Exception {
        database.close();
    }

    @BeforeEach
    void begin() throws SQLException {
        connection = database.asPlatform();
    }

    @AfterEach
    void rollBack() throws SQLException {
        connection.close();
    }

    @Test
    void theSameEditionChangesNothing() throws SQLException {
        assertThat(Editions.preview(connection, bytes(initial), "operator"))
                .isEqualTo(new PreviewOutcome.Unchanged(LocalDate.of(2025, 11, 30)));
        assertThat(Editions.waiting(connection)).isEmpty();
    }

    @Test
    void aPreviewTellsWhatWouldChangeAndChangesNothing() throws SQLException {
        var before = number("select sum(xmin::text::bigint) from region_unit");
        var preview = staged(later());

        assertThat(preview.edition()).isEqualTo(LATER);
        assertThat(preview.stored()).contains(LocalDate.of(2025, 11, 30));
        assertThat(preview.gemeinden()).isEqualTo(10_951);
        assertThat(preview.diff().added()).extracting(RegionUnit::ars).containsExactly(NEUENDORF);
        assertThat(preview.diff().rekeyed()).extracting(one -> one.now().ars()).containsExactly(EDDELAK_OF_ITS_OWN);
        assertThat(preview.diff().merged())
                .extracting(one -> one.old().ars() + ">" + one.now().ars())
                .containsExactlyInAnyOrder(AVERLAK + ">" + BUCHHOLZ, BRICKELN + ">" + BUCHHOLZ);
        assertThat(preview.diff().dissolved()).extracting(RegionUnit::ars).containsExactly(DINGEN);
        assertThat(number("select sum(xmin::text::bigint) from region_unit")).isEqualTo(before);
        assertThat(Editions.waiting(connection)).contains(preview);
    }

    @Test
    void aConfirmedEditionKeepsOldKeysResolvable() throws SQLException {
        confirm(later());
        var regions = loaded();

        assertThat(regions.edition()).contains(LATER);
        assertThat(regions.find(AVERLAK)).map(Gemeinde::ars).contains(BUCHHOLZ);
        assertThat(regions.find(BRICKELN)).map(Gemeinde::ars).contains(BUCHHOLZ);
        assertThat(regions.find(EDDELAK)).map(Gemeinde::ars).contains(EDDELAK_OF_ITS_OWN);
        assertThat(regions.resolve(new Ags("01051003"))).contains(BUCHHOLZ);
        assertThat(regions.resolve(new Ags("01051024"))).contains(EDDELAK_OF_ITS_OWN);
        assertThat(regions.find(DINGEN))
                .as("without successor it is still itself")
                .map(Gemeinde::ars)
                .contains(DINGEN);
        assertThat(regions.search("Averlak", 10)).isEqualTo(new SearchResult.Nothing());
        assertThat(regions.find(NEUENDORF)).map(Gemeinde::shortName).contains("Neuendorf am Rhein");
    }

    @Test
    void validityIsThatOfTheEditions() throws SQLException {
        confirm(later());

        assertThat(text("select valid_from || ' ' || valid_until from region_unit where ars = '" + AVERLAK + "'"))
                .isEqualTo("2025-11-30 2026-12-31");
        assertThat(text("select valid_from || ' ' || coalesce(valid_until::text, '-') from region_unit where ars = '"
                        + NEUENDORF + "'"))
                .isEqualTo("2026-12-31 -");
        assertThat(text("select valid_from || ' ' || coalesce(valid_until::text, '-') from region_unit where ars = '"
                        + BUCHHOLZ + "'"))
                .isEqualTo("2025-11-30 -");
        assertThat(number("select count(*) from region_unit where xmin::text = pg_current_xact_id()::text"))
                .as("only what changed is written: six Gemeinden and the areas around them")
                .isBetween(6L, 20L);
    }

    @Test
    void confirmingTwiceOrAnEarlierEditionIsRefused() throws SQLException {
        var preview = confirm(later());

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> Editions.confirm(connection, preview.checksum()))
                .extracting(Refusal::code)
                .isEqualTo("edition-not-waiting");
        assertThat(Editions.preview(connection, bytes(later()), "operator"))
                .isEqualTo(new PreviewOutcome.Unchanged(LATER));
        assertThat(Editions.preview(connection, bytes(initial), "operator"))
                .isEqualTo(new PreviewOutcome.Outdated(LocalDate.of(2025, 11, 30), LATER));
        assertThat(new RegionImporter().importIfNewer(connection))
                .as("nor does the application's own edition come back at the next start")
                .isInstanceOf(ImportOutcome.Unchanged.class);
    }

    @Test
    void somethingElseThanWhatWasShownCannotBeConfirmed() throws SQLException {
        staged(later());

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> Editions.confirm(connection, "0".repeat(64)))
                .extracting(Refusal::code)
                .isEqualTo("edition-not-waiting");
    }

    @Test
    void anOperatorNamesTheSuccessorThatTheRegisterDoesNotTell() throws SQLException {
        confirm(later());
        assertThat(new EditionBooks(connection).orphans())
                .extracting(Orphan::ars)
                .containsExactly(DINGEN);
        var before = loaded();

        Editions.nameSuccessor(connection, DINGEN, BUCHHOLZ);
        before.refresh(connection);

        assertThat(before.find(DINGEN)).map(Gemeinde::ars).contains(BUCHHOLZ);
        assertThat(new EditionBooks(connection).orphans()).isEmpty();
        assertThat(refused(DINGEN, AVERLAK)).isEqualTo("successor-unfit");
        assertThat(refused(DINGEN, new Ars("01051"))).isEqualTo("successor-unfit");
        assertThat(refused(WIESBADEN, BUCHHOLZ)).isEqualTo("successor-of-nothing");
    }

    @Test
    void aDamagedFileLeavesNothing() throws SQLException {
        var damaged = later().replaceFirst("00000288850", "0000028885O");
        assertThat(Editions.preview(connection, bytes(damaged), "operator"))
                .isInstanceOfSatisfying(
                        PreviewOutcome.Damaged.class,
                        refused -> assertThat(refused.file().damage()).isEqualTo(DamagedFile.Damage.NUMBER));
        assertThat(Editions.waiting(connection)).isEmpty();
    }

    @Test
    void aFileWhoseEndIsMissingIsRefusedThoughEveryLineIsInOrder() throws SQLException {
        var lines = later().split("\r\n");
        var torn = String.join("\n", java.util.Arrays.copyOf(lines, lines.length - 1));

        assertThat(Editions.preview(connection, bytes(torn), "operator"))
                .isInstanceOfSatisfying(PreviewOutcome.Damaged.class, refused -> {
                    assertThat(refused.file().damage()).isEqualTo(DamagedFile.Damage.AREA_LOST);
                    assertThat(refused.file().detail()).isEqualTo("16");
                    assertThat(refused.file().line()).isEqualTo(lines.length - 1);
                });
    }

    @Test
    void anotherScopeThanThePlatformSeesNothingThatWaits() throws SQLException {
        staged(later());
        try (var statement = connection.createStatement()) {
            statement.execute("select set_config('app.scope', 'land', true)");
        }
        assertThat(Editions.waiting(connection)).isEmpty();
        assertThat(number("select count(*) from region_staged_unit")).isZero();
    }

    private EditionPreview confirm(String file) throws SQLException {
        return Editions.confirm(connection, staged(file).checksum());
    }

    private EditionPreview staged(String file) throws SQLException {
        var outcome = Editions.preview(connection, bytes(file), "operator");
        assertThat(outcome).isInstanceOf(PreviewOutcome.Staged.class);
        return ((PreviewOutcome.Staged) outcome).preview();
    }

    private String refused(Ars old, Ars now) {
        try {
            Editions.nameSuccessor(connection, old, now);
            return "";
        } catch (Refusal refusal) {
            return refusal.code();
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private Regions loaded() {
        var regions = new Regions();
        regions.load(connection);
        return regions;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** Dingen's area is divided, so that the register does not tell where it is now. */
    private static String later() {
        var units = new TreeMap<Ars, RegionUnit>();
        SampleRegister.register().units().forEach(unit -> units.put(unit.ars(), unit));
        var averlak = units.remove(AVERLAK);
        var brickeln = units.remove(BRICKELN);
        var dingen = units.remove(DINGEN);
        var eddelak = units.remove(EDDELAK);
        grow(units, BUCHHOLZ, averlak.hectares() + brickeln.hectares() + 1);
        grow(units, new Ars("010515163016"), dingen.hectares() / 3);
        grow(units, new Ars("010510011011"), dingen.hectares() - dingen.hectares() / 3);
        units.put(EDDELAK_OF_ITS_OWN, copy(eddelak, EDDELAK_OF_ITS_OWN, eddelak.name(), eddelak.hectares()));
        units.put(NEUENDORF, copy(eddelak, NEUENDORF, "Neuendorf am Rhein", 300));
        grow(units, WIESBADEN, -300);
        return Gv100adText.of(LATER, units.values());
    }

    private static void grow(TreeMap<Ars, RegionUnit> units, Ars ars, int hectares) {
        units.computeIfPresent(ars, (key, unit) -> copy(unit, ars, unit.name(), unit.hectares() + hectares));
    }

    private static RegionUnit copy(RegionUnit unit, Ars ars, String name, int hectares) {
        return new RegionUnit(
                ars, name, unit.kind(), unit.population(), hectares, unit.postalCode(), unit.postalCodeUnique(), true);
    }

    private long number(String sql) throws SQLException {
        return Long.parseLong(text(sql));
    }

    private String text(String sql) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery(sql)) {
            row.next();
            return row.getString(1);
        }
    }
}
