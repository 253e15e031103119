package de.antragswerk.system;

import static org.assertj.core.api.Assertions.assertThat;

import de.antragswerk.system.access.Caller;
import de.antragswerk.system.access.ParameterKind;
import de.antragswerk.system.access.RolesTable;
import de.antragswerk.system.access.Row;
import de.antragswerk.system.antrag.Hauptantrag;
import de.antragswerk.system.antrag.Places;
import de.antragswerk.system.http.Answer;
import de.antragswerk.system.http.CitizenSession;
import de.antragswerk.system.http.Rest;
import de.antragswerk.system.http.WebSession;
import de.antragswerk.system.people.Person;
import de.antragswerk.system.platform.Eventually;
import de.antragswerk.system.platform.OnThePlatform;
import de.antragswerk.system.platform.Platform;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every way for staff to read a case leaves an entry, the entries are chained, and the citizen sees them. */
@OnThePlatform
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AuditIT {
    private final Platform platform;
    private final WebSession weber;
    private final Rest program;
    private SentAntrag sent;

    AuditIT(Platform platform) {
        this.platform = platform;
        this.weber = WebSession.of(platform, Person.C_WEBER);
        this.program = Rest.as(platform, Person.C_WEBER);
    }

    @BeforeAll
    void samiraHasSentAnAntrag() {
        sent = SentAntrag.by(platform, Person.SAMIRA_HADDAD, Hauptantrag.samira(), Places.WIESBADEN);
    }

    /** Whatever a caseworker can get about a case, by the table that names every page and every address. */
    static Stream<Row> reads() {
        return RolesTable.read().stream()
                .filter(row -> row.method().equals("GET") && row.allowed().equals(Set.of(Caller.CASEWORKER)))
                .filter(row -> row.parameters().contains(ParameterKind.SUBMISSION))
                // Leads back to the case without showing anything.
                .filter(row -> !row.path().endsWith("/bescheiden"));
    }

    @ParameterizedTest
    @MethodSource("reads")
    void everyReadLeavesAnEntry(Row row) {
        var before = entries();
        var answer = get(row, row.address(kind -> kind == ParameterKind.SUBMISSION ? sent.id() : sent.file()));

        assertThat(answer.status()).as(answer.mainText()).isEqualTo(200);
        assertThat(entries()).isGreaterThan(before);
    }

    private Answer get(Row row, String address) {
        return row.isRest() ? program.get(address.substring("/api/v1".length())) : weber.get(address);
    }

    private long entries() {
        return platform.database()
                .count(
                        "select count(*) from audit_entry where actor_kind = 'STAFF' and submission = ?::uuid",
                        sent.id());
    }

    @Test
    void theCitizenSeesWhoHasReadWithoutNames() {
        weber.get("/verwaltung/faelle/" + sent.id() + "/pdf");
        var samira = CitizenSession.of(platform, Person.SAMIRA_HADDAD);

        var page = samira.web().get("/antraege/" + sent.id()).mainText();
        assertThat(page).contains("PDF heruntergeladen", "Wiesbaden").doesNotContain("Weber");
        assertThat(samira.web().get("/antraege").text()).contains("/antraege/" + sent.id() + "#gelesen");
    }

    @Test
    void everyEntryIsLinkedSoonAndTheChainIsIntact() {
        weber.get("/verwaltung/faelle/" + sent.id());
        Eventually.holds(
                "all entries of the case are linked",
                Duration.ofSeconds(20),
                () -> platform.database()
                                .count(
                                        "select count(*) from audit_entry e where submission = ?::uuid and not exists"
                                                + " (select from audit_chain c where c.entry = e.id)",
                                        sent.id())
                        == 0);
        var operator = Rest.as(platform, Person.O_BETRIEB);
        var head = operator.get("/audit/chain").json().getJsonObject("head");
        var verification = operator.post("/audit/chain/verification", "{\"anchor\": " + head + "}");

        assertThat(verification.status()).isEqualTo(200);
        assertThat(verification.json().getBoolean("intact"))
                .as(verification.text())
                .isTrue();
        var forged = operator.post(
                "/audit/chain/verification", "{\"anchor\": {\"position\": 1, \"hash\": \"" + "0".repeat(64) + "\"}}");
        assertThat(forged.json().getBoolean("intact")).isFalse();
        assertThat(operator.post("/audit/chain/verification", "{\"anchor\": {\"position\": 0, \"hash\": \"x\"}}")
                        .status())
                .isEqualTo(422);
    }

    @Test
    void theOperatorsPageSaysNothingOfWhoReadWhat() {
        weber.get("/verwaltung/faelle/" + sent.id());
        var operator = WebSession.of(platform, Person.O_BETRIEB);
        operator.post("/betrieb/protokoll/pruefung", Map.of("pruefmarke", ""));
        var page = operator.get("/betrieb/protokoll");

        assertThat(page.mainText()).contains("Letzte Prüfung", "Das Protokoll ist heil");
        assertThat(page.text())
                .doesNotContain(sent.id())
                .doesNotContain("Weber")
                .doesNotContain(sent.secrets());
        assertThat(operator.post("/betrieb/protokoll/pruefung", Map.of("pruefmarke", "unlesbar"))
                        .status())
                .isEqualTo(422);
    }

    @Test
    void monitoringSeesWhatWaits() {
        assertThat(new WebSession(platform).look("/metrics").text()).contains("antragswerk_audit_unlinked_seconds");
    }
}
