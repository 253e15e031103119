package de.antragswerk.checklist;

import static de.antragswerk.checklist.SampleTenants.WBS;
import static de.antragswerk.checklist.SampleTenants.on;
import static org.assertj.core.api.Assertions.assertThat;

import de.antragswerk.DatabaseOfATest;
import de.antragswerk.onboarding.SampleLand;
import de.antragswerk.region.Ars;
import de.antragswerk.tenancy.AuthorityId;
import java.sql.Connection;
import java.sql.SQLException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadinessTest {

    private static final Ars LAND = new Ars("13");
    private static final AuthorityId ROSTOCK = AuthorityId.of("13003");

    @RegisterExtension
    private static final DatabaseOfATest DATABASE = new DatabaseOfATest();

    private Connection connection;
    private SampleTenants tenants;

    @BeforeEach
    void aLandWithTwoAuthorities() throws SQLException {
        connection = DATABASE.asPlatform();
        tenants = new SampleTenants(connection);
        tenants.land("13");
        tenants.authority("13003");
        tenants.authority("13004");
    }

    @Test
    void theDemoLaenderAreLiveFromTheirFolders() throws SQLException {
        SampleLand.joinShipped(connection, on("2031-05-05"));

        assertThat(tenants.count("select count(*) from go_live where benefit = 'alg2'"))
                .isEqualTo(6);
        assertThat(tenants.count("select count(*) from go_live where benefit <> 'alg2'"))
                .isEqualTo(8);
        tenants.run("delete from checklist_entry where item = 'land-penetration-test'");
        SampleLand.joinShipped(connection, on("2031-05-05"));
        assertThat(tenants.count("select count(*) from checklist_entry where item = 'land-penetration-test'"))
                .as("what was withdrawn does not come back")
                .isZero();
    }

    @Test
    void nothingGoesLiveBeforeItIsReady() throws SQLException {
        tenants.set("13", "LIVE");

        var outcome = on("2026-11-22").grant(connection, LAND, WBS);

        assertThat(outcome.asked()).isEqualTo(2);
        assertThat(outcome.ready()).isZero();
        assertThat(outcome.isComplete()).isFalse();
        assertThat(outcome.missing()).hasSize(2);
        assertThat(outcome.missing().getFirst().items())
                .containsExactlyInAnyOrder(
                        "land-processing-notification",
                        "land-security-concept",
                        "land-penetration-test",
                        "land-self-declaration",
                        "land-accessibility-statement",
                        "authority-contract",
                        "benefit-test-application");
        assertThat(tenants.count("select count(*) from go_live")).isZero();
    }

    @Test
    void whatTheLandHasDoneForAllCountsForAll() throws SQLException {
        tenants.set("13", "LIVE");
        tenants.everythingDone("13", "2026-11-01");

        var outcome = on("2026-11-22").grant(connection, LAND, WBS);

        assertThat(outcome).isEqualTo(new GoLiveOutcome(2, 2, 2, java.util.List.of()));
        assertThat(on("2026-11-22").grant(connection, LAND, WBS).granted()).isZero();
    }

    @Test
    void anAuthorityGoesLiveByItselfWhenItsLastItemIsEntered() throws SQLException {
        tenants.set("13", "LIVE");
        tenants.everythingDone("13", "2026-11-01");
        tenants.run("delete from checklist_entry where item in ('authority-contract', 'benefit-test-application')");
        tenants.done("13003", "authority-contract", "2026-11-20");
        assertThat(on("2026-11-22").grantAll(connection, ROSTOCK.area()).ready())
                .isZero();
        assertThat(on("2026-11-22").missing(connection, ROSTOCK, WBS)).containsExactly("benefit-test-application");

        tenants.done("13003", "benefit-test-application", "2026-11-21");

        assertThat(on("2026-11-22").grantAll(connection, ROSTOCK.area()).granted())
                .isEqualTo(1);
        assertThat(on("2026-11-22").missing(connection, ROSTOCK, WBS)).isEmpty();
        assertThat(tenants.count("select count(*) from go_live where authority = '13004'"))
                .isZero();
    }

    @Test
    void whereTheSwitchIsOffNothingIsGranted() throws SQLException {
        tenants.everythingDone("13", "2026-11-01");
        tenants.set("13", "LIVE");
        tenants.set("13004", "OFF");

        assertThat(on("2026-11-22").outlook(connection, LAND, WBS).ready()).isEqualTo(2);
        assertThat(tenants.count("select count(*) from go_live")).isZero();
        assertThat(on("2026-11-22").grant(connection, LAND, WBS).ready()).isEqualTo(1);
    }

    @Test
    void aPlaceWithinAnAuthoritysAreaMakesTheAuthorityReady() throws SQLException {
        tenants.authority("13071");
        tenants.everythingDone("13", "2026-11-01");
        tenants.set("13071", "PREPARING");
        tenants.set("130710029029", "LIVE");

        var outcome = on("2026-11-22").grant(connection, new Ars("130710029029"), WBS);

        assertThat(outcome.granted()).isEqualTo(1);
        assertThat(tenants.count("select count(*) from go_live where authority = '13071'"))
                .isEqualTo(1);
    }

    @Test
    void fallingDueSwitchesNothingOff() throws SQLException {
        tenants.set("13", "LIVE");
        tenants.everythingDone("13", "2026-11-01");
        on("2026-11-22").grant(connection, LAND, WBS);

        var later = on("2029-11-02");

        assertThat(later.missing(connection, ROSTOCK, WBS))
                .contains("land-penetration-test", "land-self-declaration", "land-contract");
        assertThat(later.grant(connection, LAND, WBS).ready()).isZero();
        assertThat(tenants.count("select count(*) from go_live")).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({
        "land-penetration-test, 2024-02-29, 2027-02-28, true",
        "land-penetration-test, 2024-02-29, 2027-03-01, false",
        "land-self-declaration, 2025-12-10, 2027-01-01, true",
        "land-self-declaration, 2025-12-10, 2027-01-02, false",
        "land-self-declaration, 2026-01-01, 2027-01-01, true",
        "land-self-declaration, 2026-09-30, 2027-01-02, false",
        "land-self-declaration, 2026-10-01, 2028-01-01, true",
        "land-accessibility-statement, 2026-03-02, 2027-03-02, true",
        "land-accessibility-statement, 2026-03-02, 2027-03-03, false",
        "land-security-concept, 2026-01-01, 2039-01-01, true",
        "land-security-concept, 2027-05-02, 2027-05-01, false"
    })
    void everyItemHoldsForItsPeriod(String item, String done, String day, boolean met) throws SQLException {
        tenants.done("13", item, done);

        assertThat(on(day).missing(connection, ROSTOCK, WBS).contains(item)).isEqualTo(!met);
    }

    @Test
    void theContractMustBeInForce() throws SQLException {
        assertThat(on("2025-12-31").missing(connection, ROSTOCK, WBS)).contains("land-contract");
        assertThat(on("2026-01-01").missing(connection, ROSTOCK, WBS)).doesNotContain("land-contract");
        assertThat(on("2028-12-31").missing(connection, ROSTOCK, WBS)).doesNotContain("land-contract");
        assertThat(on("2029-01-01").missing(connection, ROSTOCK, WBS)).contains("land-contract");
    }

    @Test
    void whatThePlatformSeesItselfIsAskedForToo() throws SQLException {
        tenants.run("update land set configuration = '{}' where key = '13'");
        tenants.run(
                "update authority set contact = '{\"street\": \"Am Markt 1\", \"city\": \"Rostock\"}' where ars = '13003'");
        tenants.run("delete from authority_key where authority = '13003'");

        assertThat(on("2026-11-22").missing(connection, ROSTOCK, WBS))
                .contains(
                        "land-contract",
                        "land-leitweg-id",
                        "land-data-protection-officer",
                        "land-support",
                        "authority-contact",
                        "authority-data-key",
                        "benefit-processing-time");
    }

    @Test
    void aWholeLandGoesLiveWithinFiveSeconds() throws SQLException {
        tenants.run("""
                insert into authority (ars, land, name, contact)
                select '13' || lpad(n::text, 10, '0'), '13', 'Gemeinde ' || n,
                  '{"street": "Am Markt 1", "city": "Musterstadt", "email": "amt@probe.example"}' from generate_series(1, 2299) n""");
        tenants.run("""
                insert into authority_key (id, authority, wrapped, master_key, created_at)
                select gen_random_uuid(), ars, 'geheim', 'm1', now() from authority where length(ars) = 12""");
        tenants.everythingDone("13", "2026-11-01");
        tenants.set("13", "LIVE");

        var outcome = on("2026-11-22").grant(connection, LAND, WBS);

        assertThat(outcome.granted()).isEqualTo(2301);
    }
}
