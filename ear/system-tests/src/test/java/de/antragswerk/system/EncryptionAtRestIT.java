package de.antragswerk.system;

import static org.assertj.core.api.Assertions.assertThat;

import de.antragswerk.system.antrag.Hauptantrag;
import de.antragswerk.system.antrag.Places;
import de.antragswerk.system.http.CitizenSession;
import de.antragswerk.system.http.Rest;
import de.antragswerk.system.http.WebSession;
import de.antragswerk.system.people.Person;
import de.antragswerk.system.platform.Catalogue;
import de.antragswerk.system.platform.Eventually;
import de.antragswerk.system.platform.OnThePlatform;
import de.antragswerk.system.platform.Platform;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Whoever steals the database has no social data, and whoever destroys a key has destroyed its data. */
@OnThePlatform
class EncryptionAtRestIT {
    /** Keys are remembered for half a minute. */
    private static final Duration FORGOTTEN = Duration.ofSeconds(45);

    private static final String DUEREN = "05358";
    private static final String DECISION = "Ihr Anliegen Zimtsternwiese ist entschieden.";
    private final Platform platform;

    EncryptionAtRestIT(Platform platform) {
        this.platform = platform;
    }

    @Test
    void aDumpOfTheDatabaseShowsNothingThatAnybodyEntered() {
        var sent = SentAntrag.by(platform, Person.SAMIRA_HADDAD, Hauptantrag.samira(), Places.WIESBADEN);
        decide(sent);
        var samira = CitizenSession.of(platform, Person.SAMIRA_HADDAD);
        var draft = SentAntrag.draft(samira, Hauptantrag.samira(), Places.WIESBADEN);
        var secrets = new ArrayList<>(sent.secrets());
        secrets.add(DECISION);
        secrets.add("Zimtsternwiese");
        for (var table : new Catalogue(platform.database()).all()) {
            assertThat(table.dump()).as(table.name()).doesNotContain(secrets);
        }
        samira.discard(draft);
    }

    private void decide(SentAntrag sent) {
        var weber = WebSession.of(platform, Person.C_WEBER);
        var fall = "/verwaltung/faelle/" + sent.id();
        assertThat(weber.post(fall + "/uebernehmen", Map.of()).status()).isEqualTo(303);
        assertThat(weber.post(fall + "/bearbeiten", Map.of()).status()).isEqualTo(303);
        assertThat(weber.post(fall + "/bescheiden", Map.of("nachricht", DECISION))
                        .status())
                .isEqualTo(303);
    }

    @Test
    void whatIsSealedIsSealedWithAes256Gcm() {
        SentAntrag.by(platform, Person.SAMIRA_HADDAD, Hauptantrag.samira(), Places.WIESBADEN);
        var database = platform.database();
        for (var table : new Catalogue(database).all()) {
            for (var column : table.sealedColumns()) {
                var values = database.strings("select distinct left(" + column + ", 400) from " + table.name()
                        + " where " + column + " is not null limit 50");
                assertThat(values)
                        .as(table.name() + "." + column)
                        .allSatisfy(
                                value -> assertThat(header(value)).contains("\"alg\":\"dir\"", "\"enc\":\"A256GCM\""));
            }
        }
    }

    private static String header(String jwe) {
        return new String(Base64.getUrlDecoder().decode(jwe.substring(0, jwe.indexOf('.'))), StandardCharsets.UTF_8);
    }

    @Test
    void keysInTheDatabaseAreWrapped() {
        var keys = platform.database().strings("select wrapped from authority_key");
        assertThat(keys).isNotEmpty().allSatisfy(key -> assertThat(header(key)).contains("A256"));
    }

    @Test
    void withoutItsKeyAnAuthoritysDataAreUnreadable() {
        var sent = SentAntrag.by(platform, Person.OLENA_KOVALENKO, Hauptantrag.olena(), Places.DUEREN);
        var elsewhere = SentAntrag.by(platform, Person.SAMIRA_HADDAD, Hauptantrag.samira(), Places.WIESBADEN);
        var olena = Rest.as(platform, Person.OLENA_KOVALENKO);
        var samira = Rest.as(platform, Person.SAMIRA_HADDAD);
        assertThat(olena.get("/submissions/" + sent.id()).text())
                .contains(sent.antrag().familienname());
        var database = platform.database();
        var keys = database.strings("select row_to_json(k)::text from authority_key k where authority = ?", DUEREN);
        try {
            database.change("delete from authority_key where authority = ?", DUEREN);
            Eventually.holds(
                    "Düren's data are unreadable",
                    FORGOTTEN,
                    () -> olena.get("/submissions/" + sent.id()).status() >= 500);
            assertThat(olena.get("/submissions/" + sent.id()).text()).doesNotContain(sent.secrets());
            assertThat(samira.get("/submissions/" + elsewhere.id()).text())
                    .contains(elsewhere.antrag().familienname());
        } finally {
            keys.forEach(key -> database.change(
                    "insert into authority_key select * from json_populate_record(null::authority_key, ?::json)", key));
        }
        assertThat(olena.get("/submissions/" + sent.id()).text())
                .contains(sent.antrag().familienname());
    }
}
