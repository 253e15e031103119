package de.antragswerk.system;

import static org.assertj.core.api.Assertions.assertThat;

import de.antragswerk.system.http.Answer;
import de.antragswerk.system.http.Rest;
import de.antragswerk.system.people.Person;
import de.antragswerk.system.platform.OnThePlatform;
import de.antragswerk.system.platform.Platform;
import jakarta.json.JsonObject;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A period from opening to the objection against its correction, by the interface for programs. */
@OnThePlatform
class SettlementIT {
    private static final String PERIODS = "/settlement-periods";
    private final Platform platform;
    private final Rest katrin;
    private final Rest malte;
    private final Rest hessen;
    private String period;

    SettlementIT(Platform platform) {
        this.platform = platform;
        this.katrin = Rest.as(platform, Person.K_KOORDINATION);
        this.malte = Rest.as(platform, Person.M_KOORDINATION);
        this.hessen = Rest.as(platform, Person.L_HESSEN);
    }

    /** A month of the past that no other test settles; on a platform that runs for long the next one that is free. */
    @BeforeEach
    void aFreeMonthIsOpened() {
        var used = platform.database()
                .count("select count(*) from settlement_period where period_from < date '2020-01-01'");
        var year = 1950 + used / 12;
        var month = 1 + used % 12;
        period = "%d-%02d".formatted(year, month);
        var first = LocalDate.of((int) year, (int) month, 1);
        var opened = katrin.post(
                PERIODS,
                "{\"id\": \"%s\", \"from\": \"%s\", \"to\": \"%s\"}"
                        .formatted(period, first, first.plusMonths(1).minusDays(1)));
        assertThat(opened.status()).isEqualTo(201);
        assertThat(katrin.post(
                                PERIODS,
                                "{\"id\": \"%s-x\", \"from\": \"%s\", \"to\": \"%s\"}"
                                        .formatted(
                                                period.substring(0, 4),
                                                first,
                                                first.plusMonths(1).minusDays(1)))
                        .status())
                .isEqualTo(409);
    }

    @AfterEach
    void theyTakePartAsBefore() {
        takesPart("05", "2025-07-01");
        takesPart("06", "2025-01-01");
    }

    @Test
    void twoPersonsCloseACorrectionFollowsAndALandObjects() {
        theyTakePart();
        put("betrieb", 1_000_003);
        var digest = proposed(katrin);
        assertThat(put(katrin, "betrieb", 5).status()).isEqualTo(409);
        refused(close(katrin, digest), 403, "second-person-needed");
        refused(close(malte, "0".repeat(64)), 409, "digest-differs");
        refused(close(hessen, digest), 403, null);
        assertThat(close(malte, digest).status()).isEqualTo(201);
        refused(close(malte, digest), 409, "nothing-proposed");

        assertThat(katrin.post(at("/correction"), "{\"reason\": \"Rechnung kam nach\"}")
                        .status())
                .isEqualTo(200);
        put("betrieb", 1_000_104);
        var corrected = close(katrin, proposed(malte));
        assertThat(corrected.status()).isEqualTo(201);
        assertThat(corrected.json().getInt("number")).isEqualTo(2);
        var differences =
                katrin.get(at("/settlements/2/differences")).jsonArray().getValuesAs(JsonObject.class);
        assertThat(differences.stream()
                        .filter(line -> line.getString("payer").length() == 2)
                        .mapToLong(line -> line.getInt("differenceCents"))
                        .sum())
                .isEqualTo(101);
        assertThat(hessen.get(at("/settlements/2/differences")).jsonArray().getValuesAs(JsonObject.class))
                .allSatisfy(line -> assertThat(line.getString("land")).isEqualTo("06"));
        assertThat(hessen.get(at("/settlements/2/statements/05")).status()).isEqualTo(404);
        assertThat(hessen.get(at("/settlements/2/statements/06")).status()).isEqualTo(200);
        assertThat(hessen.get(at("/settlements/2/result")).status()).isEqualTo(403);
        objection();
        balance();
    }

    private void objection() {
        refused(hessen.post(at("/objections"), "{\"payer\": \"05\", \"text\": \"Nein\"}"), 422, "objection-faulty");
        var raised = hessen.post(at("/objections"), "{\"payer\": \"06\", \"text\": \"Die Rechnung fehlt.\"}");
        assertThat(raised.status()).isEqualTo(201);
        var answer = at("/objections/" + UUID.fromString(raised.json().getString("id")) + "/answer");
        assertThat(Rest.as(platform, Person.L_NRW).get(at("/objections")).jsonArray())
                .isEmpty();
        assertThat(katrin.post(answer, "{\"accepted\": false, \"answer\": \"Sie liegt bei.\"}")
                        .json()
                        .getString("state"))
                .isEqualTo("REJECTED");
        refused(katrin.post(answer, "{\"accepted\": true, \"answer\": \"Doch.\"}"), 409, "objection-not-open");
    }

    private void balance() {
        var asked =
                katrin.post(at("/advance-payments"), "{\"land\": \"06\", \"cents\": 500, \"dueOn\": \"2026-12-01\"}");
        assertThat(asked.status()).isEqualTo(201);
        assertThat(katrin.send(katrin.request(
                                        at("/advance-payments/" + asked.json().getString("id")))
                                .header("Content-Type", "application/json")
                                .PUT(BodyPublishers.ofString("{\"paidOn\": \"2026-11-30\"}")))
                        .status())
                .isEqualTo(204);
        assertThat(hessen.get(at("/balance")).jsonArray().getValuesAs(JsonObject.class))
                .singleElement()
                .satisfies(own -> {
                    assertThat(own.getInt("paidCents")).isEqualTo(500);
                    assertThat(own.getInt("balanceCents")).isEqualTo(own.getInt("dueCents") - 500);
                });
    }

    /** Both Länder have taken part for long, so that there is somebody to pay for so old a month. */
    private void theyTakePart() {
        takesPart("05", "1949-05-24");
        takesPart("06", "1949-05-24");
    }

    private void takesPart(String land, String from) {
        assertThat(katrin.send(katrin.request("/cost-sharing/members/" + land)
                                .header("Content-Type", "application/json")
                                .PUT(BodyPublishers.ofString("{\"from\": \"" + from + "\"}")))
                        .status())
                .isEqualTo(200);
    }

    private String proposed(Rest by) {
        var answer = by.post(at("/proposal"), "{}");
        assertThat(answer.status()).isEqualTo(201);
        return answer.json().getString("digest");
    }

    private Answer close(Rest by, String digest) {
        return by.post(at("/closing"), "{\"digest\": \"" + digest + "\"}");
    }

    private void put(String pool, long cents) {
        assertThat(put(katrin, pool, cents).status()).isEqualTo(200);
    }

    private Answer put(Rest by, String pool, long cents) {
        return by.send(by.request(at("/pools/" + pool + "-" + period))
                .header("Content-Type", "application/json")
                .PUT(BodyPublishers.ofString(("{\"name\": \"Betrieb\", \"kind\": \"D\", \"plannedCents\": 1000000,"
                                + " \"amountCents\": %d, \"source\": \"Systemtest\","
                                + " \"profile\": [{\"permille\": 1000, \"key\": \"EQUAL\"}]}")
                        .formatted(cents))));
    }

    private String at(String path) {
        return PERIODS + "/" + period + path;
    }

    private static void refused(Answer answer, int status, String code) {
        assertThat(answer.status()).isEqualTo(status);
        if (code != null) {
            assertThat(answer.json().getString("type")).isEqualTo("urn:antragswerk:problem:" + code);
        }
    }
}
