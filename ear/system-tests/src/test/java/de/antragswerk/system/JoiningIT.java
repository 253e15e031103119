package de.antragswerk.system;

import static org.assertj.core.api.Assertions.assertThat;

import de.antragswerk.system.antrag.Hauptantrag;
import de.antragswerk.system.antrag.Places;
import de.antragswerk.system.http.Rest;
import de.antragswerk.system.land.JoinableLand;
import de.antragswerk.system.land.LandDocuments;
import de.antragswerk.system.people.Person;
import de.antragswerk.system.platform.OnThePlatform;
import de.antragswerk.system.platform.Platform;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A Land joins, changes and leaves again, by program. */
@OnThePlatform
class JoiningIT {
    private static final Duration A_MINUTE = Duration.ofMinutes(1);

    private final Platform platform;
    private final LandDocuments documents;

    JoiningIT(Platform platform) {
        this.platform = platform;
        this.documents = LandDocuments.of(platform);
    }

    @Test
    void whatIsExportedIsTheFileOfTheBuildAndImportingItChangesNothing() throws IOException {
        var office = documents.office();
        var exported = office.get("/laender/06");
        var file = Files.readAllBytes(Path.of("../../tenants/src/main/resources/land/hessen/land.json"));

        assertThat(new String(exported.bytes(), StandardCharsets.UTF_8))
                .isEqualTo(new String(file, StandardCharsets.UTF_8));
        assertThat(documents.put("/laender/06", exported.text(), "").json().getString("outcome"))
                .isEqualTo("unchanged");
        assertThat(Rest.as(platform, Person.L_HESSEN).get("/laender/06").status())
                .isEqualTo(200);
        assertThat(Rest.as(platform, Person.L_NRW).get("/laender/06").status()).isEqualTo(404);
        assertThat(Rest.as(platform, Person.C_WEBER).get("/laender/06").status())
                .isEqualTo(403);
    }

    @Test
    void aLandWithFourHundredKommunenJoinsOnceInOneTransactionAndLeavesWithoutATrace() {
        var land = new JoinableLand(platform, "14", "Sachsen");
        var document = land.document();
        var count = document.getJsonArray("authorities").size();
        assertThat(count).isGreaterThan(400);

        var simulated = documents.put(land.path() + "?simulate=true", document.toString(), "");
        assertThat(simulated.json().getJsonArray("added")).hasSize(count);
        assertThat(simulated.json().getJsonObject("estimatedCost").getInt("inhabitants"))
                .isGreaterThan(3_000_000);
        assertThat(land.rows()).as("a simulation stores nothing").isEqualTo("0 0 0 0");

        var begin = Instant.now();
        var joining = Stream.generate(
                        () -> CompletableFuture.supplyAsync(() -> documents.put(land.path(), document.toString(), "")))
                .limit(3)
                .toList();
        assertThat(joining.stream().map(one -> one.join().json().getString("outcome")))
                .as("three at the same moment")
                .containsExactlyInAnyOrder("joined", "unchanged", "unchanged");
        assertThat(Duration.between(begin, Instant.now())).isLessThan(A_MINUTE);
        assertThat(land.rows()).isEqualTo("1 1 " + count + " " + count);

        changes(land, document);
        assertThat(documents.delete(land.path(), "\"stale\"").status()).isEqualTo(412);
        assertThat(documents.delete(land.path(), "").status()).isEqualTo(204);
        assertThat(land.rows()).isEqualTo("0 0 0 0");
        assertThat(documents.delete(land.path(), "").status()).isEqualTo(404);
    }

    private void changes(JoinableLand land, JsonObject document) {
        var office = documents.office();
        var version = office.get(land.path()).header("ETag");
        var changed = Json.createObjectBuilder(document)
                .add("costCentre", "0815")
                .add(
                        "authorities",
                        Json.createArrayBuilder()
                                .add(document.getJsonArray("authorities").getFirst()))
                .build()
                .toString();

        assertThat(documents.put(land.path(), changed, "").status()).isEqualTo(412);
        assertThat(documents.put(land.path(), changed, "\"alt\"").status()).isEqualTo(412);
        var answer = documents.put(land.path(), changed, version);
        assertThat(answer.json().getString("outcome")).isEqualTo("changed");
        assertThat(answer.json().getJsonArray("removed"))
                .hasSize(document.getJsonArray("authorities").size() - 1);
        assertThat(documents.put(land.path(), changed, version).json().getString("outcome"))
                .as("sent twice")
                .isEqualTo("unchanged");
        assertThat(office.get(land.path()).header("ETag")).isEqualTo(answer.header("ETag"));
    }

    @Test
    void everythingThatIsWrongIsNamedWithItsPlace() {
        var office = documents.office();
        var wrong = office.get("/laender/06")
                .text()
                .replace("\"06433\"", "\"05515\"")
                .replace("DEMO-30", "DEMO-31")
                .replace("\"key\": \"06\",", "\"key\": \"06\", \"farbe\": \"rot\",");

        var answer = documents.put("/laender/06", wrong, "");
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.json().getJsonArray("errors").getValuesAs(JsonObject.class))
                .extracting(error -> error.getString("pointer") + " " + error.getString("code"))
                .contains(
                        "/leitwegId wrong-check-digits",
                        "/farbe unknown-member",
                        "/authorities/2/ars not-in-this-land");
        assertThat(documents
                        .put("/laender/05", office.get("/laender/06").text(), "")
                        .status())
                .isEqualTo(422);
    }

    @Test
    void anAuthorityWithSubmissionsStaysAndSoDoesItsLand() {
        SentAntrag.by(platform, Person.JONAS_PETERSEN, Hauptantrag.samira(), Places.WIESBADEN);
        var office = documents.office();
        var undone = documents.delete("/laender/06", "");

        assertThat(undone.status()).isEqualTo(409);
        assertThat(undone.json().getJsonArray("errors").getJsonObject(0).getString("pointer"))
                .isEqualTo("/authorities/06414");
        assertThat(office.get("/laender/06").status()).isEqualTo(200);
    }
}
