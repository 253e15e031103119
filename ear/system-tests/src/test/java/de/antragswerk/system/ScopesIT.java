package de.antragswerk.system;

import static org.assertj.core.api.Assertions.assertThat;

import de.antragswerk.system.access.Tenant;
import de.antragswerk.system.antrag.Hauptantrag;
import de.antragswerk.system.antrag.Places;
import de.antragswerk.system.http.CitizenSession;
import de.antragswerk.system.platform.Catalogue;
import de.antragswerk.system.platform.Catalogue.Table;
import de.antragswerk.system.platform.Database;
import de.antragswerk.system.platform.Database.TenantScope;
import de.antragswerk.system.platform.OnThePlatform;
import de.antragswerk.system.platform.Platform;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What two tenants see of a table has nothing in common, whatever its columns are called: each scope of the one is laid beside the same
 * scope of the other. Every table of the catalogue is asked, so a new one is too.
 */
@OnThePlatform
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ScopesIT {
    /** Only the citizen and the authority see these, never whoever sets up or looks after. */
    private static final Set<String> CASES = Set.of(
            "submission",
            "submission_document",
            "draft",
            "evidence_file",
            "evidence_file_item",
            "message",
            "inbox_item",
            "status_change",
            "outbox");

    /** A Land may see which costs are shared and by what; what falls to whom, it learns from its own statement. */
    private static final Set<String> SHARED_BY_LAENDER = Set.of(
            "cost_pool",
            "cost_evidence",
            "cost_profile",
            "key_figures",
            "settlement",
            "settlement_period",
            "metering_contract");

    /** Whoever sends an Antrag to an authority needs its key, which is sealed by the platform's. */
    private static final Set<String> SHARED_BY_CITIZENS = Set.of("authority_key");

    private final Platform platform;
    private final Catalogue catalogue;
    private CitizenSession samira;
    private CitizenSession jonas;
    private String draftOfSamira;
    private String draftOfJonas;

    ScopesIT(Platform platform) {
        this.platform = platform;
        this.catalogue = new Catalogue(platform.database());
    }

    @BeforeAll
    void bothTenantsHaveData() {
        SentAntrag.by(platform, Tenant.WIESBADEN.citizen(), Hauptantrag.samira(), Places.WIESBADEN);
        SentAntrag.by(platform, Tenant.MUENSTER.citizen(), Hauptantrag.jonas(), Places.MUENSTER);
        samira = CitizenSession.of(platform, Tenant.WIESBADEN.citizen());
        draftOfSamira = SentAntrag.draft(samira, Hauptantrag.samira(), Places.WIESBADEN);
        jonas = CitizenSession.of(platform, Tenant.MUENSTER.citizen());
        draftOfJonas = SentAntrag.draft(jonas, Hauptantrag.jonas(), Places.MUENSTER);
    }

    @AfterAll
    void discard() {
        samira.discard(draftOfSamira);
        jonas.discard(draftOfJonas);
    }

    Stream<Table> guarded() {
        return catalogue.guarded();
    }

    private Set<String> common(Table table, Function<Tenant, TenantScope> scope) throws SQLException {
        var seen = new HashSet<>(visible(table, scope.apply(Tenant.WIESBADEN)));
        seen.retainAll(visible(table, scope.apply(Tenant.MUENSTER)));
        return seen;
    }

    private Set<String> visible(Table table, TenantScope scope) throws SQLException {
        try (var connection = platform.database().inScope(scope)) {
            return Set.copyOf(Database.strings(connection, "select distinct t::text from " + table.name() + " t"));
        } catch (SQLException refused) {
            assertThat(refused.getSQLState()).as("%s, %s", table, scope).isEqualTo("42501");
            return Set.of();
        }
    }

    @ParameterizedTest
    @MethodSource("guarded")
    void twoTenantsSeeNothingInCommon(Table table) throws SQLException {
        if (!SHARED_BY_CITIZENS.contains(table.name())) {
            assertThat(common(
                            table,
                            tenant -> TenantScope.citizen(tenant.citizen().id())))
                    .as("citizens")
                    .isEmpty();
        }
        assertThat(common(table, tenant -> TenantScope.authority(tenant.authority())))
                .as("authorities")
                .isEmpty();
        assertThat(common(table, tenant -> TenantScope.administration(tenant.authority())))
                .as("administrators of authorities")
                .isEmpty();
        assertThat(common(table, tenant -> TenantScope.administration(tenant.land())))
                .as("administrators of Länder")
                .isEmpty();
        if (!SHARED_BY_LAENDER.contains(table.name())) {
            assertThat(common(table, tenant -> TenantScope.land(tenant.land())))
                    .as("Länder")
                    .isEmpty();
        }
    }

    /** Otherwise there would be nothing to have in common. */
    @Test
    void eachSeesTheirOwn() throws SQLException {
        for (var tenant : Tenant.values()) {
            assertThat(tablesSeenBy(TenantScope.citizen(tenant.citizen().id())))
                    .contains("submission", "submission_document", "draft", "message", "status_change");
            assertThat(tablesSeenBy(TenantScope.authority(tenant.authority())))
                    .contains("submission", "submission_document", "inbox_item", "status_change", "audit_entry");
            assertThat(tablesSeenBy(TenantScope.land(tenant.land()))).contains("usage_record");
        }
    }

    @Test
    void whoeverSetsUpOrLooksAfterSeesNoCase() throws SQLException {
        assertThat(catalogue.all().stream().map(Table::name)).containsAll(CASES);
        for (var scope : Set.of(
                TenantScope.administration("06"),
                TenantScope.administration("06414"),
                TenantScope.land("06"),
                TenantScope.coordination())) {
            assertThat(tablesSeenBy(scope)).as("%s", scope).doesNotContainAnyElementsOf(CASES);
        }
    }

    /** Who lets everybody read a table does not let everybody write it. */
    @Test
    void aStrangerChangesNothingOfWhatEverybodyMayRead() throws SQLException {
        var strangers = Set.of(
                TenantScope.citizen(Tenant.MUENSTER.citizen().id()),
                TenantScope.authority("05515"),
                TenantScope.authority("06414"),
                TenantScope.administration("05"),
                TenantScope.administration("05515"),
                TenantScope.land("06"));
        for (var table : catalogue.publicToRead().toList()) {
            for (var column : Stream.of("area", "ars", "authority", "land")
                    .filter(table::has)
                    .toList()) {
                var where = " where " + column + " = '" + (column.equals("land") ? "06" : "06414") + "'";
                for (var scope : strangers) {
                    nothing(scope, "delete from " + table.name() + where);
                    nothing(scope, "update " + table.name() + " set " + column + " = " + column + where);
                }
            }
        }
    }

    private void nothing(TenantScope scope, String statement) throws SQLException {
        try (var connection = platform.database().inScope(scope);
                var prepared = connection.prepareStatement(statement)) {
            assertThat(prepared.executeUpdate()).as(scope + ": " + statement).isZero();
        } catch (SQLException refused) {
            assertThat(refused.getSQLState()).as(scope + ": " + statement).isEqualTo("42501");
        }
    }

    private Set<String> tablesSeenBy(TenantScope scope) throws SQLException {
        var seen = new TreeSet<String>();
        for (var table : catalogue.all()) {
            if (!visible(table, scope).isEmpty()) {
                seen.add(table.name());
            }
        }
        return seen;
    }
}
