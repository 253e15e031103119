package de.antragswerk.system;

import static org.assertj.core.api.Assertions.assertThat;

import de.antragswerk.system.antrag.CommonIntake;
import de.antragswerk.system.antrag.Hauptantrag;
import de.antragswerk.system.antrag.Places;
import de.antragswerk.system.http.CitizenSession;
import de.antragswerk.system.people.Person;
import de.antragswerk.system.platform.Catalogue;
import de.antragswerk.system.platform.Catalogue.Table;
import de.antragswerk.system.platform.Database;
import de.antragswerk.system.platform.Database.TenantScope;
import de.antragswerk.system.platform.OnThePlatform;
import de.antragswerk.system.platform.Platform;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The database itself keeps tenants and citizens apart: no table is taken on trust, the catalogue is walked. A new table
 * is found here, and must have its policies or stand among the public facts.
 */
@OnThePlatform
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RowLevelSecurityIT {
    private static final String WIESBADEN = "06414";
    private static final String MUENSTER = "05515";
    private static final List<String> FOLDER = List.of("folder_use", "folder_fact", "folder_consent", "citizen_key");
    private static final String NOT_ALLOWED = "42501";

    private final Platform platform;
    private final Catalogue catalogue;
    private CitizenSession samira;
    private String draft;
    private CommonIntake intake;

    RowLevelSecurityIT(Platform platform) {
        this.platform = platform;
        this.catalogue = new Catalogue(platform.database());
    }

    @BeforeAll
    void twoAuthoritiesHaveData() {
        SentAntrag.by(platform, Person.SAMIRA_HADDAD, Hauptantrag.samira(), Places.WIESBADEN);
        SentAntrag.by(platform, Person.JONAS_PETERSEN, Hauptantrag.jonas(), Places.MUENSTER);
        samira = CitizenSession.of(platform, Person.SAMIRA_HADDAD);
        draft = SentAntrag.draft(samira, Hauptantrag.samira(), Places.WIESBADEN);
        intake = CommonIntake.of(platform, Person.SAMIRA_HADDAD, Places.WIESBADEN);
        fillTheFolder(Person.SAMIRA_HADDAD.id());
    }

    @AfterAll
    void discard() {
        samira.discard(draft);
        intake.discard();
        FOLDER.forEach(table ->
                platform.database().change("delete from " + table + " where citizen = ?", Person.SAMIRA_HADDAD.id()));
    }

    /** What stands in the rows is of no concern here. */
    private void fillTheFolder(String citizen) {
        var database = platform.database();
        FOLDER.forEach(table -> database.change("delete from " + table + " where citizen = ?", citizen));
        database.change("insert into citizen_key values (?, gen_random_uuid(), 'w', 'm', now())", citizen);
        database.change("insert into folder_consent values (?, now())", citizen);
        database.change(
                "insert into folder_fact values (?, 'person.givenName', 's', 'alg2', 'f', 'a', now())", citizen);
        database.change(
                "insert into folder_use values (gen_random_uuid(), ?, 'person.givenName', now(), ?::uuid, 'alg2')",
                citizen,
                draft);
    }

    Stream<Table> guarded() {
        return catalogue.guarded();
    }

    @ParameterizedTest
    @MethodSource("guarded")
    void everyTableOfTenantsAndCitizensHasItEnabledAndForced(Table table) {
        assertThat(platform.database()
                        .count(
                                "select count(*) from pg_class where oid = ?::regclass and relrowsecurity and relforcerowsecurity",
                                "antragswerk." + table.name()))
                .isOne();
    }

    @Test
    void theApplicationOwnsNothingAndCannotEscape() {
        var database = platform.database();
        var role = "(select oid from pg_roles where rolname = 'antragswerk_app')";
        assertThat(database.count("select count(*) from pg_class where relowner = " + role))
                .isZero();
        assertThat(database.count("select count(*) from pg_proc where proowner = " + role))
                .isZero();
        assertThat(database.count("select count(*) from pg_namespace where nspowner = " + role))
                .isZero();
        assertThat(database.count("select count(*) from pg_auth_members where member = " + role))
                .isZero();
        assertThat(database.string("select rolsuper or rolbypassrls or rolcreaterole or rolcreatedb from pg_roles"
                        + " where rolname = 'antragswerk_app'"))
                .isEqualTo("f");
        assertThat(database.strings("select proname || coalesce(proconfig::text, '') from pg_proc p"
                        + " join pg_namespace n on n.oid = pronamespace"
                        + " where nspname = 'antragswerk' and prosecdef order by 1"))
                .as("functions that run with their owner's rights: the only way into the evidence of usage (ADR 0036)")
                .containsExactly(
                        "usage_correct{\"search_path=antragswerk, pg_temp\"}",
                        "usage_take{\"search_path=antragswerk, pg_temp\"}");
    }

    @ParameterizedTest
    @MethodSource("guarded")
    void withoutAScopeNothingIsVisible(Table table) throws SQLException {
        try (var connection = platform.database().asApplication()) {
            assertThat(Database.strings(connection, "select count(*) from " + table.name()))
                    .containsExactly("0");
        }
    }

    Stream<Table> ofAuthorities() {
        return catalogue.guarded().filter(table -> table.has("authority") && table.hasRowsOf("authority", WIESBADEN));
    }

    @ParameterizedTest
    @MethodSource("ofAuthorities")
    void anAuthoritySeesAndWritesNothingOfAnother(Table table) throws SQLException {
        othersAreOutOfReach(table, "authority", WIESBADEN, TenantScope.authority(MUENSTER));
    }

    Stream<Table> ofCitizens() {
        return catalogue.guarded().filter(table -> table.has("citizen"));
    }

    @ParameterizedTest
    @MethodSource("ofCitizens")
    void aCitizenSeesAndWritesNothingOfAnother(Table table) throws SQLException {
        var owner = Person.SAMIRA_HADDAD.id();
        assertThat(table.hasRowsOf("citizen", owner))
                .as("the test has data in " + table)
                .isTrue();
        othersAreOutOfReach(table, "citizen", owner, TenantScope.citizen(Person.OLENA_KOVALENKO.id()));
    }

    @ParameterizedTest
    @MethodSource("ofCitizens")
    void aLandSeesNoApplications(Table table) throws SQLException {
        try (var connection = platform.database().inScope(TenantScope.land("06"))) {
            assertThat(Database.strings(connection, "select count(*) from " + table.name()))
                    .containsExactly("0");
        }
    }

    @Test
    void aLandSeesOnlyItsOwnUsage() throws SQLException {
        try (var connection = platform.database().inScope(TenantScope.land("05"))) {
            assertThat(Database.strings(connection, "select distinct land from usage_record"))
                    .containsExactly("05");
        }
    }

    @Test
    void anAuthorityCannotReadDrafts() throws SQLException {
        try (var connection = platform.database().inScope(TenantScope.authority(WIESBADEN))) {
            assertThat(Database.strings(connection, "select count(*) from draft"))
                    .containsExactly("0");
        }
    }

    private void othersAreOutOfReach(Table table, String column, String owner, TenantScope stranger)
            throws SQLException {
        try (var connection = platform.database().inScope(stranger)) {
            assertThat(Database.strings(
                            connection, "select count(*) from " + table.name() + " where " + column + " = ?", owner))
                    .containsExactly("0");
        }
        for (var statement : List.of(
                "delete from " + table.name() + " where " + column + " = '" + owner + "'",
                "update " + table.name() + " set " + column + " = '" + owner + "' where " + column + " = '" + owner
                        + "'")) {
            assertThat(changedBy(stranger, statement)).as(statement).isZero();
        }
        assertThat(refusal(stranger, table.copyOfARow(column, owner)))
                .as("insert into " + table.name())
                .isEqualTo(NOT_ALLOWED);
    }

    /** How many rows; a refusal is none. */
    private int changedBy(TenantScope scope, String statement) throws SQLException {
        try (var connection = platform.database().inScope(scope);
                var prepared = connection.prepareStatement(statement)) {
            return prepared.executeUpdate();
        } catch (SQLException refused) {
            assertThat(refused.getSQLState()).as(statement).isEqualTo(NOT_ALLOWED);
            return 0;
        }
    }

    private String refusal(TenantScope scope, String statement) throws SQLException {
        try (var connection = platform.database().inScope(scope);
                var prepared = connection.prepareStatement(statement)) {
            prepared.executeUpdate();
            return "nothing was refused";
        } catch (SQLException refused) {
            return refused.getSQLState();
        }
    }
}
