package de.antragswerk.checklist;

import static org.assertj.core.api.Assertions.assertThat;

import de.antragswerk.DatabaseOfATest;
import de.antragswerk.region.Ars;
import de.antragswerk.tenancy.LandKey;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class StoredChecklistTest {

    @RegisterExtension
    private static final DatabaseOfATest DATABASE = new DatabaseOfATest();

    private Connection connection;
    private SampleTenants tenants;

    @BeforeEach
    void aLandThatIsLive() throws SQLException {
        connection = DATABASE.asPlatform();
        tenants = new SampleTenants(connection);
        tenants.land("13");
        tenants.authority("13003");
        tenants.authority("13004");
        tenants.set("13", "LIVE");
        tenants.everythingDone("13", "2026-11-01");
    }

    @Test
    void showsTheItemsOfAnAuthorityWithThoseOfItsLand() throws SQLException {
        tenants.done("13003", "benefit-test-application", "2026-11-05");

        var items = on("2026-11-22").ofArea(new Ars("13003"));

        assertThat(items).extracting(status -> status.item().id()).containsExactlyElementsOf(ids());
        assertThat(items).allMatch(status -> status.state() == ItemState.GREEN);
        assertThat(find(items, "land-penetration-test").due()).contains(LocalDate.parse("2029-11-01"));
        assertThat(find(items, "land-penetration-test").areaName()).isEqualTo("Probeland");
        assertThat(find(items, "authority-contract").doneFor()).contains(new Ars("13"));
        assertThat(find(items, "benefit-test-application")).satisfies(status -> {
            assertThat(status.doneFor()).contains(new Ars("13003"));
            assertThat(status.doneOn()).contains(LocalDate.parse("2026-11-05"));
            assertThat(status.reference()).contains("Aktenzeichen 1");
            assertThat(status.benefit()).contains(SampleTenants.WBS);
        });
    }

    @Test
    void aLandHasItsOwnItemsOnly() throws SQLException {
        assertThat(on("2026-11-22").ofArea(new Ars("13")))
                .isNotEmpty()
                .allMatch(status -> status.item().level() == ItemLevel.LAND);
    }

    @Test
    void whatIsRedStandsFirst() throws SQLException {
        tenants.run("delete from checklist_entry where item in ('authority-contract', 'land-emergency-exercise')");

        var found = on("2027-11-02").standingOut(Optional.of(new Ars("13")), 1);

        assertThat(found.items())
                .extracting(status -> status.state() + " " + status.item().id() + " " + status.area())
                .containsExactly(
                        "DUE land-accessibility-statement 13",
                        "OPEN authority-contract 13003",
                        "OPEN authority-contract 13004",
                        "SOON land-self-declaration 13");
        assertThat(found.total()).isEqualTo(4);
        assertThat(on("2027-11-02").red(Optional.of(new Ars("13")))).isEqualTo(1);
        assertThat(on("2027-11-02").red(Optional.of(new Ars("13003")))).isZero();
        assertThat(on("2027-11-02").standingOut(Optional.empty(), 2).items()).isEmpty();
    }

    @Test
    void anOverContractIsCountedWithTheOtherOverdueItems() throws SQLException {
        assertThat(on("2028-12-31").red(Optional.of(new Ars("13")))).isEqualTo(3);
        assertThat(on("2029-01-01").red(Optional.of(new Ars("13")))).isEqualTo(4);
        assertThat(on("2029-01-01").standingOut(Optional.empty(), 1).items().stream()
                        .filter(status -> status.state() == ItemState.DUE))
                .hasSize(4);
    }

    @Test
    void sixtyDaysBeforeItIsSoon() throws SQLException {
        tenants.run("delete from checklist_entry where item = 'land-self-declaration'");
        tenants.done("13", "land-self-declaration", "2026-06-01");

        assertThat(find(on("2026-11-01").ofArea(new Ars("13")), "land-self-declaration")
                        .state())
                .isEqualTo(ItemState.GREEN);
        assertThat(find(on("2026-11-02").ofArea(new Ars("13")), "land-self-declaration")
                        .state())
                .isEqualTo(ItemState.SOON);
        assertThat(find(on("2027-01-01").ofArea(new Ars("13")), "land-self-declaration")
                        .state())
                .isEqualTo(ItemState.SOON);
        assertThat(find(on("2027-01-02").ofArea(new Ars("13")), "land-self-declaration")
                        .state())
                .isEqualTo(ItemState.DUE);
    }

    @Test
    void withdrawingKeepsTheHistory() throws SQLException {
        var entries = new ChecklistEntries();
        tenants.done("13003", "authority-oe-id", "2026-11-05");
        var entry = SampleTenants.entry("13003", "authority-oe-id", "2026-11-05");

        entries.withdraw(connection, entry, "Kim Berger");

        assertThat(on("2026-11-22").entries(new Ars("13003"))).isEmpty();
        assertThat(on("2026-11-22").journal(new Ars("13003")))
                .extracting(line -> line.item() + " " + line.withdrawn() + " " + line.by())
                .containsExactly("authority-oe-id true Kim Berger", "authority-oe-id false Test");
        assertThat(entries.ofLand(connection, new LandKey("13"))).isNotEmpty().doesNotContain(entry);
    }

    @Test
    void theJournalCanOnlyBeAppendedTo() throws SQLException {
        tenants.done("13003", "authority-oe-id", "2026-11-05");
        var before = connection.setSavepoint();
        for (var sql : List.of("update checklist_journal set item = ''", "delete from checklist_journal")) {
            org.assertj.core.api.Assertions.assertThatThrownBy(() -> tenants.run(sql))
                    .hasMessageContaining("permission denied");
            connection.rollback(before);
        }
    }

    @Test
    void anAdministratorSeesOnlyWhatCountsForTheArea() throws SQLException {
        tenants.done("13003", "authority-oe-id", "2026-11-05");
        tenants.done("13004", "authority-oe-id", "2026-11-06");
        tenants.run("select set_config('app.scope', 'administration', true), set_config('app.area', '13003', true)");

        assertThat(on("2026-11-22").entries(new Ars("13003"))).hasSize(1);
        assertThat(on("2026-11-22").entries(new Ars("13004"))).isEmpty();
        assertThat(on("2026-11-22").journal(new Ars("13004"))).isEmpty();
        assertThat(on("2026-11-22").ofArea(new Ars("13003")))
                .hasSameSizeAs(ids())
                .allMatch(status -> status.state() == ItemState.GREEN);
        assertThat(tenants.count("select count(*) from authority_key"))
                .as("that there is a key can be known, the key itself not")
                .isZero();
        assertThat(SampleTenants.on("2026-11-22")
                        .grantAll(connection, new Ars("13003"))
                        .granted())
                .isEqualTo(1);
    }

    @Test
    void tenThousandAuthoritiesAreSeenInOneStatement() throws SQLException {
        tenants.run("""
                insert into authority (ars, land, name, contact)
                select '13' || lpad(n::text, 10, '0'), '13', 'Gemeinde ' || n, '{}' from generate_series(1, 10000) n""");

        assertThat(on("2026-11-22").standingOut(Optional.empty(), 3).items()).hasSize(StatusPage.SIZE);
    }

    private StoredChecklist on(String day) {
        return new StoredChecklist(connection, new ChecklistItems(), LocalDate.parse(day));
    }

    private static List<String> ids() {
        return new ChecklistItems().all().stream().map(ChecklistItem::id).toList();
    }

    private static ItemStatus find(List<ItemStatus> items, String id) {
        return items.stream()
                .filter(status -> status.item().id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
