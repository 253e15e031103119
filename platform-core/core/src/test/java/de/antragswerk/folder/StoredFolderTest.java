package de.antragswerk.folder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.antragswerk.TestDatabase;
import de.antragswerk.draft.DraftId;
import de.antragswerk.identity.CitizenId;
import de.antragswerk.plugin.BenefitId;
import de.antragswerk.plugin.FormId;
import de.antragswerk.plugin.fact.Fact;
import de.antragswerk.sealing.CitizenKey;
import de.antragswerk.sealing.SampleCitizenKey;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class StoredFolderTest {
    private static final CitizenId SAMIRA = new CitizenId("samira");
    private static final CitizenId JONAS = new CitizenId("jonas");
    private static final CitizenKey KEY = SampleCitizenKey.of(1);
    private static final BenefitId ALG2 = new BenefitId("alg2");
    private static final FactSource SOURCE = new FactSource(ALG2, new FormId("hauptantrag"), "Jobcenter Wiesbaden");
    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");
    private static TestDatabase database;

    @BeforeAll
    static void start() throws Exception {
        database = TestDatabase.start();
    }

    @AfterAll
    static void stop() throws Exception {
        database.close();
    }

    private static Connection as(CitizenId citizen) throws SQLException {
        var connection = database.inNoScope();
        try (var scope = connection.prepareStatement(
                "select set_config('app.scope', 'citizen', true), set_config('app.citizen', ?, true)")) {
            scope.setString(1, citizen.value());
            scope.execute();
        }
        return connection;
    }

    private static Map<Fact, String> named(String name) {
        var answer = new KeptAnswer("Text", name, name);
        return Map.of(Fact.GIVEN_NAME, KEY.seal(Folder.place(Fact.GIVEN_NAME), answer.json()));
    }

    private static StoredFolder filled(Connection connection) throws SQLException {
        var folder = new StoredFolder(connection, SAMIRA);
        folder.open(NOW);
        folder.keep(named("Samira"), SOURCE, DAY);
        folder.used(Fact.GIVEN_NAME, new DraftId(new UUID(0, 1)), ALG2, NOW);
        return folder;
    }

    @Test
    void factsComeBackWithTheirSourceAndUses() throws SQLException {
        try (var connection = as(SAMIRA)) {
            var folder = filled(connection);
            assertThat(folder.isOpen()).isTrue();
            assertThat(folder.facts(KEY))
                    .containsExactly(
                            new FolderFact(Fact.GIVEN_NAME, new KeptAnswer("Text", "Samira", "Samira"), SOURCE, DAY));
            assertThat(folder.uses()).containsExactly(new FactUse(Fact.GIVEN_NAME, NOW, ALG2));
        }
    }

    @Test
    void theDatabaseKeepsNothingWithoutConsent() throws SQLException {
        try (var connection = as(SAMIRA)) {
            var folder = new StoredFolder(connection, SAMIRA);
            assertThatThrownBy(() -> folder.keep(named("Samira"), SOURCE, DAY))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("folder_consent");
        }
    }

    @Test
    void whatWasLearnedLaterStays() throws SQLException {
        try (var connection = as(SAMIRA)) {
            var folder = filled(connection);
            folder.keep(named("Früher"), SOURCE, DAY.minusDays(1));
            assertThat(folder.facts(KEY).getFirst().answer().entered()).isEqualTo("Samira");
            folder.keep(named("Später"), SOURCE, DAY.plusDays(1));
            assertThat(folder.facts(KEY).getFirst().answer().entered()).isEqualTo("Später");
            assertThat(folder.uses()).hasSize(1);
        }
    }

    @Test
    void removingTakesTheUsesAlong() throws SQLException {
        try (var connection = as(SAMIRA)) {
            var folder = filled(connection);
            folder.remove(Fact.GIVEN_NAME);
            assertThat(folder.facts(KEY)).isEmpty();
            assertThat(folder.uses()).isEmpty();
            assertThat(folder.isOpen()).isTrue();
        }
    }

    @Test
    void withdrawingTakesEverythingAlong() throws SQLException {
        try (var connection = as(SAMIRA)) {
            var folder = filled(connection);
            folder.close();
            assertThat(folder.isOpen()).isFalse();
            assertThat(folder.facts(KEY)).isEmpty();
            assertThat(folder.uses()).isEmpty();
        }
    }

    @Test
    void aFactThatIsNotThereIsNotUsed() throws SQLException {
        try (var connection = as(SAMIRA)) {
            var folder = filled(connection);
            folder.empty();
            folder.used(Fact.GIVEN_NAME, new DraftId(new UUID(0, 1)), ALG2, NOW);
            assertThat(folder.uses()).isEmpty();
        }
    }

    @Test
    void theDatabaseShowsItToNobodyElse() throws SQLException {
        try (var connection = as(SAMIRA)) {
            filled(connection);
            connection.commit();
        }
        try (var connection = as(JONAS)) {
            var foreign = new StoredFolder(connection, SAMIRA);
            assertThat(foreign.isOpen()).isFalse();
            assertThat(foreign.facts(KEY)).isEmpty();
            assertThat(foreign.uses()).isEmpty();
            foreign.close();
            assertThatThrownBy(() -> foreign.open(NOW)).hasMessageContaining("row-level security");
        }
        try (var connection = database.asPlatform()) {
            assertThat(new StoredFolder(connection, SAMIRA).facts(KEY)).isEmpty();
        }
        try (var connection = as(SAMIRA)) {
            var folder = new StoredFolder(connection, SAMIRA);
            assertThat(folder.facts(KEY)).hasSize(1);
            folder.close();
            connection.commit();
        }
    }
}
