package de.antragswerk.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.antragswerk.TestDatabase;
import de.antragswerk.onboarding.SampleLand;
import de.antragswerk.plugin.BenefitId;
import de.antragswerk.sealing.NoKeys;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StoredDraftsTest {
    private static final BenefitId ALG2 = new BenefitId("alg2");
    private static final UUID BEFORE_ALL = new UUID(0, 0);
    private static final List<UUID> OPEN = new ArrayList<>();
    private static TestDatabase database;

    private final StoredDrafts drafts = new StoredDrafts(NoKeys.sealing());

    @BeforeAll
    static void start() throws Exception {
        database = TestDatabase.start();
        try (var connection = database.asPlatform()) {
            SampleLand.joinShipped(connection);
            connection.commit();
        }
        for (var citizen : List.of("samira", "jonas")) {
            try (var connection = in("citizen")) {
                connection.createStatement().execute("select set_config('app.citizen', '" + citizen + "', true)");
                for (var i = 0; i < 4; i++) {
                    OPEN.add(begun(connection, citizen, "alg2", "1 day"));
                }
                begun(connection, citizen, "alg2", "-1 day");
                begun(connection, citizen, "hzl", "1 day");
                connection.commit();
            }
        }
    }

    @AfterAll
    static void stop() throws Exception {
        database.close();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3, 8, 200})
    void everyOpenDraftOfTheBenefitComesOnceWhoeverBeganIt(int most) throws SQLException {
        try (var connection = in("rehearsal")) {
            var seen = new ArrayList<UUID>();
            var batch = drafts.read(connection, ALG2, BEFORE_ALL, most);
            while (!batch.isEmpty()) {
                assertThat(batch).hasSizeLessThanOrEqualTo(most);
                batch.forEach(draft -> seen.add(draft.id()));
                batch = drafts.read(connection, ALG2, seen.getLast(), most);
            }
            assertThat(seen).containsExactlyInAnyOrderElementsOf(OPEN);
        }
    }

    @Test
    void whatCannotBeOpenedIsStillCounted() throws SQLException {
        try (var connection = in("rehearsal")) {
            var draft = drafts.read(connection, ALG2, BEFORE_ALL, 1).getFirst();
            assertThat(draft.answers()).isEmpty();
            assertThat(draft.form()).hasToString("hauptantrag 2.0");
            assertThat(draft.sets()).containsExactlyInAnyOrder("eins", "zwei");
            assertThat(draft.pluginVersion()).contains("0.1.0");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"coordination", "platform", "land", "authority", "administration", "citizen", ""})
    void noOtherScopeReadsThem(String scope) throws SQLException {
        try (var connection = in(scope)) {
            assertThat(drafts.read(connection, ALG2, BEFORE_ALL, 200))
                    .extracting(StoredDraft::id)
                    .doesNotContainAnyElementsOf(OPEN);
        }
    }

    @Test
    void aRehearsalWritesNothingAndReadsNothingElse() throws SQLException {
        try (var connection = in("rehearsal");
                var statement = connection.createStatement()) {
            assertThat(statement.executeUpdate("update draft set place = '06414'"))
                    .isZero();
            assertThat(statement.executeUpdate("delete from draft")).isZero();
            assertThat(statement.executeUpdate("delete from authority_key")).isZero();
            for (var table : List.of("submission", "evidence_file", "message", "audit_entry", "inbox_item")) {
                try (var rows = statement.executeQuery("select 1 from " + table)) {
                    assertThat(rows.next()).as(table).isFalse();
                }
            }
            assertThatThrownBy(() -> begun(connection, "samira", "alg2", "1 day"))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("row-level security");
        }
    }

    private static Connection in(String scope) throws SQLException {
        var connection = database.inNoScope();
        connection.createStatement().execute("select set_config('app.scope', '" + scope + "', true)");
        return connection;
    }

    private static UUID begun(Connection connection, String citizen, String benefit, String left) throws SQLException {
        var id = UUID.randomUUID();
        try (var insert = connection.prepareStatement("insert into draft (id, citizen, authority, benefit, form,"
                + " form_version, plugin_version, place, case_id, answers_sealed, revision, created_at, edited_at,"
                + " expires_at, crisis_sets) values (?, ?, '06414', ?, 'hauptantrag', '2.0', '0.1.0', '06414',"
                + " gen_random_uuid(), 'unlesbar', 0, now(), now(), now() + cast(? as interval), 'eins,zwei')")) {
            insert.setObject(1, id);
            insert.setString(2, citizen);
            insert.setString(3, benefit);
            insert.setString(4, left);
            insert.executeUpdate();
        }
        return id;
    }
}
