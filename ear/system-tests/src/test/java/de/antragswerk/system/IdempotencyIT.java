package de.antragswerk.system;

import static org.assertj.core.api.Assertions.assertThat;

import de.antragswerk.system.antrag.Hauptantrag;
import de.antragswerk.system.antrag.Places;
import de.antragswerk.system.http.Answer;
import de.antragswerk.system.http.CitizenSession;
import de.antragswerk.system.http.Rest;
import de.antragswerk.system.people.Person;
import de.antragswerk.system.platform.OnThePlatform;
import de.antragswerk.system.platform.Platform;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A double click, a resent form and a second tab make one submission, however close together they come. */
@OnThePlatform
class IdempotencyIT {
    private static final int AT_ONCE = 8;
    private final Platform platform;

    IdempotencyIT(Platform platform) {
        this.platform = platform;
    }

    @Test
    void aDraftThatIsSentEightTimesAtOnceIsOneSubmission() throws Exception {
        var citizen = CitizenSession.of(platform, Person.JONAS_PETERSEN);
        var draft = citizen.fill(Places.MUENSTER, Hauptantrag.jonas());
        var answers = atOnce(() -> citizen.submit(draft));
        assertThat(answers).allSatisfy(answer -> assertThat(answer.status()).isEqualTo(303));
        assertThat(answers.stream().map(Answer::location).distinct()).hasSize(1);
        assertThat(citizen.submit(draft).location())
                .isEqualTo(answers.getFirst().location());
        happenedOnce(answers.getFirst().location().replaceAll(".*/antraege/([^/]+).*", "$1"));
        assertThat(platform.database().count("select count(*) from draft where id = ?::uuid", draft))
                .isZero();
    }

    @Test
    void anAntragThatAProgramSendsEightTimesWithOneKeyIsOneSubmission() throws Exception {
        var rest = Rest.as(platform, Person.JONAS_PETERSEN);
        var key = "doppelt-" + UUID.randomUUID();
        var json = Hauptantrag.jonas().json(Places.MUENSTER);
        var answers = atOnce(() -> rest.submit(key, json, List.of()));
        assertThat(answers).extracting(Answer::status).containsOnly(200, 201);
        assertThat(answers).extracting(Answer::status).containsOnlyOnce(201);
        assertThat(answers.stream().map(answer -> answer.json().getString("id")).distinct())
                .hasSize(1);
        happenedOnce(answers.getFirst().json().getString("id"));
    }

    @Test
    void theSameKeyOfAnotherCitizenIsAnotherSubmission() {
        var key = "gleich-" + UUID.randomUUID();
        var json = Hauptantrag.jonas().json(Places.MUENSTER);
        var jonas = Rest.as(platform, Person.JONAS_PETERSEN).submit(key, json, List.of());
        var olena = Rest.as(platform, Person.OLENA_KOVALENKO).submit(key, json, List.of());
        assertThat(List.of(jonas.status(), olena.status())).containsOnly(201);
        assertThat(jonas.json().getString("id")).isNotEqualTo(olena.json().getString("id"));
    }

    private static List<Answer> atOnce(Callable<Answer> request) throws Exception {
        var start = new CyclicBarrier(AT_ONCE);
        try (var threads = Executors.newFixedThreadPool(AT_ONCE)) {
            Callable<Answer> together = () -> {
                start.await();
                return request.call();
            };
            return threads
                    .invokeAll(
                            IntStream.range(0, AT_ONCE).mapToObj(i -> together).toList())
                    .stream()
                    .map(Future::resultNow)
                    .toList();
        }
    }

    private void happenedOnce(String submission) {
        SentAntrag.awaitDelivery(platform, submission);
        var database = platform.database();
        assertThat(List.of(
                        "submission where id",
                        "outbox where submission",
                        "inbox_item where submission",
                        "usage_record where event",
                        "message where submission"))
                .allSatisfy(
                        what -> assertThat(database.count("select count(*) from " + what + " = ?::uuid", submission))
                                .as(what)
                                .isOne());
        assertThat(database.strings(
                        "select status from status_change where submission = ?::uuid order by at", submission))
                .containsExactly("RECEIVED", "DELIVERED");
    }
}
