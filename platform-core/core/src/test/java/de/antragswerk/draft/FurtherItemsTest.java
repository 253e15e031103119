package de.antragswerk.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.antragswerk.DatabaseOfATest;
import de.antragswerk.draft.EvidenceStore.Owner;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class FurtherItemsTest {
    private static final UUID DRAFT = new UUID(0, 1);
    private static final UUID FILE = new UUID(0, 2);
    private static final UUID SUBMISSION = new UUID(0, 3);
    private static final Owner OF_DRAFT = new Owner.OfDraft(new DraftId(DRAFT));
    private static final Owner OF_SUBMISSION = new Owner.OfSubmission(SUBMISSION);

    @RegisterExtension
    private static final DatabaseOfATest DATABASE = new DatabaseOfATest();

    private Connection connection;
    private FurtherItems further;

    @BeforeEach
    void aDraftWithAFile() throws SQLException {
        connection = DATABASE.asPlatform();
        further = new FurtherItems(connection);
        run("insert into land (key, name, configuration) values ('06', 'Hessen', '{}')");
        run("insert into authority (ars, land, name, contact) values ('06414', '06', 'Wiesbaden', '{}')");
        citizen("samira");
        run(
                "insert into draft (id, citizen, authority, benefit, form, form_version, place, case_id, answers_sealed, revision,"
                        + " created_at, edited_at, expires_at) values ('" + DRAFT
                        + "', 'samira', '06414', 'alg2', 'hauptantrag', '1.0', '064140000000', gen_random_uuid(), '', 0,"
                        + " now(), now(), now())");
        run(
                "insert into evidence_file (id, draft, citizen, authority, item, media_type, size, name_sealed, content_sealed,"
                        + " uploaded_at) values ('" + FILE + "', '" + DRAFT
                        + "', 'samira', '06414', 'ausweis', 'application/pdf', 1, '', '', now())");
    }

    @Test
    void theLastWishHolds() throws SQLException {
        assertThat(further.of(OF_DRAFT)).isEmpty();
        further.replace(FILE, List.of("mietvertrag", "aufenthaltstitel"));
        assertThat(further.of(OF_DRAFT)).isEqualTo(Map.of(FILE, List.of("aufenthaltstitel", "mietvertrag")));
        further.replace(FILE, List.of("mietvertrag"));
        assertThat(further.of(OF_DRAFT)).isEqualTo(Map.of(FILE, List.of("mietvertrag")));
        further.replace(FILE, List.of());
        assertThat(further.of(OF_DRAFT)).isEmpty();
    }

    @Test
    void nobodyElseSeesOrChangesIt() throws SQLException {
        further.replace(FILE, List.of("mietvertrag"));
        citizen("jonas");
        assertThat(further.of(OF_DRAFT)).isEmpty();
        assertThat(count()).isZero();
        assertThatThrownBy(() -> further.replace(FILE, List.of("ausweis"))).hasMessageContaining("row-level security");
    }

    @Test
    void theAuthorityDoesNotSeeItInADraft() throws SQLException {
        further.replace(FILE, List.of("mietvertrag"));
        authority("06414");
        assertThat(count()).isZero();
    }

    @Test
    void whatIsHandedInStaysAndIsSeenByItsAuthorityAlone() throws SQLException {
        further.replace(FILE, List.of("mietvertrag"));
        handIn();
        assertThat(further.of(OF_SUBMISSION)).isEqualTo(Map.of(FILE, List.of("mietvertrag")));
        authority("06414");
        assertThat(further.of(OF_SUBMISSION)).isEqualTo(Map.of(FILE, List.of("mietvertrag")));
        authority("05515");
        assertThat(count()).isZero();
        citizen("samira");
        assertThatThrownBy(() -> further.replace(FILE, List.of("kontoauszuege")))
                .hasMessageContaining("row-level security");
    }

    @Test
    void itGoesWithTheDraft() throws SQLException {
        further.replace(FILE, List.of("mietvertrag"));
        run("delete from draft where id = '" + DRAFT + "'");
        assertThat(count()).isZero();
    }

    private void handIn() throws SQLException {
        run(
                "insert into submission (id, case_id, reference, citizen, authority, benefit, form, form_version, purpose, place,"
                        + " application_day, received_at, idempotency_key, status, status_at, summary_sealed) values ('"
                        + SUBMISSION + "', gen_random_uuid(), 'AW-1', 'samira', '06414', 'alg2', 'hauptantrag', '1.0',"
                        + " 'MAIN_APPLICATION', '064140000000', current_date, now(), 'a', 'RECEIVED', now(), '')");
        run("update evidence_file set draft = null, submission = '" + SUBMISSION + "' where id = '" + FILE + "'");
        scope("platform", "app.land", "");
        run("update submission set status = 'DELIVERED' where id = '" + SUBMISSION + "'");
        citizen("samira");
    }

    private long count() throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("select count(*) from evidence_file_item")) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private void citizen(String id) throws SQLException {
        scope("citizen", "app.citizen", id);
    }

    private void authority(String ars) throws SQLException {
        scope("authority", "app.authority", ars);
    }

    private void scope(String scope, String key, String value) throws SQLException {
        run("select set_config('app.scope', '" + scope + "', true), set_config('" + key + "', '" + value + "', true)");
    }

    private void run(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
