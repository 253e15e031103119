package de.antragswerk.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import de.antragswerk.system.http.Answer;
import de.antragswerk.system.http.Rest;
import de.antragswerk.system.http.Unanswered;
import de.antragswerk.system.people.Person;
import de.antragswerk.system.platform.OnThePlatform;
import de.antragswerk.system.platform.Platform;
import jakarta.json.JsonObject;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Another system reports its uses, as other systems do: twice, in any order, all at once, and without waiting for the answer. */
@OnThePlatform
class UsageBatchIT {
    private static final String BATCHES = "/usage/batches";
    private static final int WRITERS = 8;
    private final Platform platform;

    UsageBatchIT(Platform platform) {
        this.platform = platform;
    }

    private static String record(UUID event, String authority, String kind) {
        return "{\"event\": \"" + event + "\", \"case\": \"" + event + "\", \"authority\": \"" + authority
                + "\", \"benefit\": \"alg2\", \"kind\": \"" + kind
                + "\", \"version\": \"fd-1\", \"occurredOn\": \"2023-05-17\"}";
    }

    private static List<String> records(int many, String authority) {
        return Stream.generate(UUID::randomUUID)
                .limit(many)
                .map(event -> record(event, authority, "MAIN_APPLICATION"))
                .toList();
    }

    private static String batch(List<String> records) {
        return "{\"source\": \"fachdienst-1\", \"records\": [" + String.join(", ", records) + "]}";
    }

    private Answer send(Person person, String path, String key, String body) {
        return send(person, path, key, body, Duration.ofSeconds(30));
    }

    private Answer send(Person person, String path, String key, String body, Duration patience) {
        return send(Rest.as(platform, person), path, key, body, patience);
    }

    private static Answer send(Rest rest, String path, String key, String body, Duration patience) {
        return rest.send(rest.request(path)
                .timeout(patience)
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", key)
                .POST(BodyPublishers.ofString(body)));
    }

    private static String key() {
        return "satz-" + UUID.randomUUID();
    }

    private long counted(String authority) {
        return platform.database()
                .count(
                        "select coalesce(sum(units), 0) from usage_month where authority = ? and plugin_version = 'fd-1'",
                        authority);
    }

    private void chainHolds(Person person, String land) {
        var verification = Rest.as(platform, person).post("/usage/chain/" + land + "/verification", "{}");
        assertThat(verification.json().getBoolean("intact"))
                .as(verification.text())
                .isTrue();
        var state = Rest.as(platform, person).get("/usage/chain/" + land).json();
        assertThat(state.getJsonNumber("records").longValue())
                .isEqualTo(platform.database().count("select count(*) from usage_record where land = ?", land));
    }

    private static void answers(Answer answer, int status, int accepted, int duplicates) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(status);
        assertThat(answer.json().getInt("accepted")).isEqualTo(accepted);
        assertThat(answer.json().getInt("duplicates")).isEqualTo(duplicates);
        assertThat(answer.json().getInt("late")).isZero();
    }

    private static List<String> errors(Answer answer, int status, String code) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(status);
        assertThat(answer.json().getString("type")).isEqualTo("urn:antragswerk:problem:" + code);
        return answer.json().containsKey("errors")
                ? answer.json().getJsonArray("errors").getValuesAs(JsonObject.class).stream()
                        .map(error -> error.getString("pointer") + " " + error.getString("code"))
                        .toList()
                : List.of();
    }

    @Test
    void aBatchIsTakenOnceHoweverOftenItIsSent() {
        var before = counted("06414");
        var records = records(20, "06414");
        var key = key();
        answers(send(Person.K_KOORDINATION, BATCHES, key, batch(records)), 201, 20, 0);
        answers(send(Person.K_KOORDINATION, BATCHES, key, batch(records)), 200, 20, 0);
        assertThat(errors(
                        send(Person.K_KOORDINATION, BATCHES, key, batch(records.reversed())),
                        409,
                        "idempotency-key-reused"))
                .isEmpty();
        answers(send(Person.K_KOORDINATION, BATCHES, key(), batch(records.reversed())), 201, 0, 20);
        answers(send(Person.L_HESSEN, BATCHES, key, batch(records)), 201, 0, 20);
        assertThat(counted("06414")).isEqualTo(before + 20);
        chainHolds(Person.K_KOORDINATION, "06");
    }

    @Test
    void whatIsWrongIsNamedAndNothingOfTheBatchIsTaken() {
        var before = counted("06414");
        var right = UUID.randomUUID();
        var wrong = List.of(
                record(right, "06414", "MAIN_APPLICATION"),
                record(right, "06414", "main"),
                "{\"event\": \"1\", \"case\": 7}",
                record(UUID.randomUUID(), "06414", "RENEWAL").replace("2023-05-17", "17.05.2023"));
        assertThat(errors(send(Person.K_KOORDINATION, BATCHES, key(), batch(wrong)), 422, "usage-batch"))
                .contains(
                        "/records/1/kind bad-format",
                        "/records/2/event not-a-uuid",
                        "/records/2/case not-a-text",
                        "/records/2/authority required",
                        "/records/3/occurredOn not-a-day");
        var unknown = List.of(
                record(right, "06414", "MAIN_APPLICATION"),
                record(UUID.randomUUID(), "06999", "MAIN_APPLICATION"),
                record(UUID.randomUUID(), "06414", "PIGEON"),
                record(right, "06414", "RENEWAL"));
        assertThat(errors(send(Person.K_KOORDINATION, BATCHES, key(), batch(unknown)), 422, "usage-batch"))
                .containsExactly(
                        "/records/1/authority authority-unknown",
                        "/records/2/kind kind-not-agreed",
                        "/records/3/event event-differs");
        assertThat(errors(
                        send(
                                Person.K_KOORDINATION,
                                BATCHES,
                                key(),
                                batch(List.of()).replace("fachdienst-1", "platform")),
                        422,
                        "usage-batch"))
                .containsExactly("/source source-reserved");
        assertThat(errors(send(Person.K_KOORDINATION, BATCHES, key(), "[1]"), 422, "json-malformed"))
                .isEmpty();
        assertThat(errors(
                        Rest.as(platform, Person.K_KOORDINATION).post(BATCHES, batch(List.of())),
                        422,
                        "idempotency-key-missing"))
                .isEmpty();
        assertThat(counted("06414")).isEqualTo(before);
    }

    @Test
    void anEventThatWasReportedDifferentlyIsNamed() {
        var event = UUID.randomUUID();
        answers(send(Person.L_HESSEN, BATCHES, key(), batch(List.of(record(event, "06414", "RENEWAL")))), 201, 1, 0);
        assertThat(errors(
                        send(Person.L_HESSEN, BATCHES, key(), batch(List.of(record(event, "06438", "RENEWAL")))),
                        422,
                        "usage-batch"))
                .containsExactly("/records/0/event event-differs");
    }

    @Test
    void aLandReportsAndSeesAndTakesBackItsOwnOnly() {
        var foreign = UUID.randomUUID();
        assertThat(errors(
                        send(Person.L_HESSEN, BATCHES, key(), batch(List.of(record(foreign, "05515", "RENEWAL")))),
                        422,
                        "usage-batch"))
                .containsExactly("/records/0/authority authority-unknown");
        assertThat(Rest.as(platform, Person.L_HESSEN).get("/usage/chain/05").status())
                .isEqualTo(404);
        answers(send(Person.L_NRW, BATCHES, key(), batch(List.of(record(foreign, "05515", "RENEWAL")))), 201, 1, 0);
        var before = counted("05515");
        var correction = "{\"source\": \"fachdienst-1\", \"reason\": \"TEST\", \"corrects\": [\"" + foreign + "\"]}";
        assertThat(errors(send(Person.L_HESSEN, "/usage/corrections", key(), correction), 422, "usage-correction"))
                .containsExactly("/corrects/0 event-unknown");
        var key = key();
        answers(send(Person.L_NRW, "/usage/corrections", key, correction), 201, 1, 0);
        answers(send(Person.L_NRW, "/usage/corrections", key, correction), 200, 1, 0);
        answers(send(Person.K_KOORDINATION, "/usage/corrections", key(), correction), 201, 0, 1);
        assertThat(counted("05515")).isEqualTo(before - 1);
        chainHolds(Person.L_NRW, "05");
    }

    @Test
    void eightWritersAtOnceLoseNothingAndCountNothingTwice() throws Exception {
        var before = counted("06438") + counted("05515");
        var random = new Random(3);
        var records = new ArrayList<String>(records(600, "06438"));
        records.addAll(records(600, "05515"));
        Collections.shuffle(records, random);
        var batches = new ArrayList<List<String>>();
        for (var from = 0; from < records.size(); from += 50) {
            var batch = new ArrayList<>(records.subList(from, from + 50));
            for (var again = 0; again < 5; again++) {
                batch.add(records.get(random.nextInt(records.size())));
            }
            Collections.shuffle(batch, random);
            batches.add(batch);
        }
        var rest = Rest.as(platform, Person.K_KOORDINATION);
        try (var writers = Executors.newFixedThreadPool(WRITERS)) {
            List<Callable<Answer>> work = batches.stream()
                    .<Callable<Answer>>map(
                            batch -> () -> send(rest, BATCHES, key(), batch(batch), Duration.ofSeconds(30)))
                    .toList();
            var accepted = 0;
            for (var answer : writers.invokeAll(work)) {
                assertThat(answer.get().status()).as(answer.get().text()).isEqualTo(201);
                accepted += answer.get().json().getInt("accepted");
            }
            assertThat(accepted).isEqualTo(records.size());
        }
        assertThat(counted("06438") + counted("05515")).isEqualTo(before + records.size());
        chainHolds(Person.K_KOORDINATION, "05");
        chainHolds(Person.K_KOORDINATION, "06");
    }

    @Test
    void whoeverDidNotGetTheAnswerSendsTheSameOnceMore() {
        var before = counted("06414");
        var records = records(2_000, "06414");
        var key = key();
        assertThatExceptionOfType(Unanswered.class)
                .isThrownBy(() -> send(Person.K_KOORDINATION, BATCHES, key, batch(records), Duration.ofMillis(20)));
        platform.killPayara();
        platform.launcher().start();
        platform.awaitReady();
        var answer = send(Person.K_KOORDINATION, BATCHES, key, batch(records));
        assertThat(answer.status()).as(answer.text()).isIn(200, 201);
        assertThat(answer.json().getInt("accepted")).isEqualTo(2_000);
        assertThat(counted("06414")).isEqualTo(before + 2_000);
        chainHolds(Person.K_KOORDINATION, "06");
    }

    @Test
    void onlyTheCoordinationOfficeAgreesOnWhatCountsAndNotForThePast() {
        var term = "{\"benefit\": \"alg2\", \"kind\": \"RENEWAL\", \"validFrom\": \"2026-01-01\", \"unit\": \"EVENT\","
                + " \"permille\": 500, \"source\": \"Beschluss\"}";
        assertThat(Rest.as(platform, Person.L_HESSEN)
                        .post("/usage/contract", term)
                        .status())
                .isEqualTo(403);
        var coordination = Rest.as(platform, Person.K_KOORDINATION);
        assertThat(errors(coordination.post("/usage/contract", term), 409, "term-in-the-past"))
                .isEmpty();
        assertThat(errors(coordination.post("/usage/contract", term.replace("500", "0.5")), 422, "metering-term"))
                .isEmpty();
        var kind = "PROBE_" + Long.toString(System.nanoTime(), 36).toUpperCase(java.util.Locale.ROOT);
        assertThat(coordination
                        .post("/usage/contract", term.replace("RENEWAL", kind))
                        .status())
                .isEqualTo(201);
        assertThat(
                        Rest.as(platform, Person.L_HESSEN)
                                .get("/usage/contract")
                                .jsonArray()
                                .getValuesAs(JsonObject.class)
                                .stream()
                                .map(row -> row.getString("benefit") + " " + row.getString("kind"))
                                .collect(Collectors.toSet()))
                .contains("alg2 " + kind, "alg2 RENEWAL", "wbs FOLLOW_UP");
    }
}
