package de.antragswerk.system;

import static org.assertj.core.api.Assertions.assertThat;

import de.antragswerk.system.http.Newcomer;
import de.antragswerk.system.http.Rest;
import de.antragswerk.system.http.WebSession;
import de.antragswerk.system.people.Person;
import de.antragswerk.system.platform.Eventually;
import de.antragswerk.system.platform.OnThePlatform;
import de.antragswerk.system.platform.Platform;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Accounts and roles at the real Keycloak: from the order of the coordination office to the person's own pages. */
@OnThePlatform
class ProvisioningIT {
    private static final Duration CARRIED_OUT = Duration.ofSeconds(30);
    private static final String SAARLAND = "10";
    private static final String WIESBADEN = "06414";
    private final Platform platform;
    private final Rest office;

    ProvisioningIT(Platform platform) {
        this.platform = platform;
        this.office = Rest.as(platform, Person.K_KOORDINATION);
    }

    @Test
    void theFirstAdministratorGetsInWithTheOneTimePasswordAndASecondFactorAndLosesItAllWithTheLand() {
        join();
        var userName = userName();
        var password = order(userName).getString("oneTimePassword");
        Eventually.holds("carried out", CARRIED_OUT, () -> state().equals("DONE"));
        assertThat(platform.database()
                        .find("select sealed_admin from land_access_order where land = '10'"
                                + " and sealed_admin is not null"))
                .isEmpty();
        assertThat(order(userName).containsKey("oneTimePassword"))
                .as("ordered again")
                .isFalse();
        assertThat(administrators()).containsOnlyOnce(userName);

        var admin = new Newcomer(platform, userName, password);
        var home = admin.firstLogin(new WebSession(platform));
        assertThat(home.status()).as(home.mainText()).isEqualTo(200);
        var later = new WebSession(platform);
        assertThat(admin.login(later).status()).isEqualTo(200);
        assertThat(later.get("/verwaltung/bereiche/10/personen").status()).isEqualTo(200);
        assertThat(later.get("/verwaltung/bereiche/06/personen").status()).isEqualTo(404);

        assertThat(undo()).isEqualTo(204);
        Eventually.holds("withdrawn", CARRIED_OUT, () -> state().equals("DONE"));
        assertThat(administrators()).isEmpty();
        assertThat(admin.login(new WebSession(platform)).address().getPort()).isEqualTo(platform.port("KEYCLOAK"));
    }

    @Test
    void withTheOneTimePasswordAloneNobodyGetsIn() {
        var newcomer = invited("caseworker");
        var web = new WebSession(platform);
        var page = newcomer.afterThePassword(web);
        assertThat(page.address().getPort()).isEqualTo(platform.port("KEYCLOAK"));
        assertThat(page.text()).contains("totpSecret");
        assertThat(web.look("/verwaltung/eingang").status()).isEqualTo(303);
    }

    @Test
    void aRoleWorksFromTheNextLoginOnAndIsGoneAfterItWasTaken() {
        var fischer = Rest.as(platform, Person.A_FISCHER);
        var userName = userName();
        var given = fischer.post("/areas/" + WIESBADEN + "/people", invitation("caseworker", userName));
        assertThat(given.status()).as(given.text()).isEqualTo(201);
        var newcomer = new Newcomer(platform, userName, given.json().getString("oneTimePassword"));
        var id = given.json().getString("id");
        newcomer.firstLogin(new WebSession(platform));
        var working = new WebSession(platform);
        newcomer.login(working);
        assertThat(working.get("/verwaltung/eingang").status()).isEqualTo(200);

        var taken = fischer.send(fischer.request("/areas/" + WIESBADEN + "/people/" + id + "/roles/caseworker")
                .DELETE());
        assertThat(taken.status()).isEqualTo(204);
        assertThat(working.look("/verwaltung/eingang").status())
                .as("the session from before")
                .isEqualTo(303);
        var afterwards = Eventually.get("a login of a later second", CARRIED_OUT, () -> {
            var web = new WebSession(platform);
            newcomer.login(web);
            return Optional.of(web);
        });
        assertThat(afterwards.get("/verwaltung/eingang").status()).isEqualTo(403);
        assertThat(trace(id)).containsExactly("ROLE_GIVEN caseworker " + id, "ROLE_TAKEN caseworker " + id);
    }

    @Test
    void nobodyReachesBeyondWhatTheyWereGiven() {
        var fischer = Rest.as(platform, Person.A_FISCHER);
        assertThat(fischer.get("/areas/06438/people").status()).isEqualTo(404);
        assertThat(fischer.post("/areas/06438/people", "{\"role\":\"caseworker\",\"name\":\"m.yildiz\"}")
                        .status())
                .isEqualTo(404);
        var toMyself = fischer.post("/areas/06414/people", "{\"role\":\"caseworker\",\"name\":\"a.fischer\"}");
        assertThat(toMyself.text()).contains("role-not-to-yourself");
        var last =
                fischer.send(fischer.request("/areas/06414/people/" + Person.A_FISCHER.id() + "/roles/authority-admin")
                        .DELETE());
        assertThat(last.text()).contains("role-last-of-your-own");
        var hessen = Rest.as(platform, Person.L_HESSEN);
        assertThat(hessen.post("/areas/06414/people", "{\"role\":\"caseworker\",\"name\":\"m.yildiz\"}")
                        .text())
                .contains("role-not-yours");
    }

    @Test
    void aUserNameOfSomebodyElseIsNotGivenALand() {
        var answer = office.send(office.request("/laender/06/access")
                .header("Content-Type", "application/json")
                .PUT(BodyPublishers.ofString(person("m.yildiz"))));
        assertThat(answer.status()).as(answer.text()).isEqualTo(409);
        assertThat(answer.text()).contains("admin-name-taken");
    }

    private void join() {
        if (office.get("/laender/" + SAARLAND).status() == 200) {
            undo();
        }
        var model = office.get("/laender/06").json();
        var document = Json.createObjectBuilder(model).add("key", SAARLAND).add("name", "Saarland");
        Stream.of("checklist", "settings", "authorities")
                .filter(model::containsKey)
                .forEach(part -> document.add(part, JsonValue.EMPTY_JSON_ARRAY));
        var joined = office.send(office.request("/laender/" + SAARLAND)
                .header("Content-Type", "application/json")
                .PUT(BodyPublishers.ofString(document.build().toString())));
        assertThat(joined.status()).as(joined.text()).isEqualTo(201);
    }

    private int undo() {
        return office.send(office.request("/laender/" + SAARLAND).DELETE()).status();
    }

    private JsonObject order(String userName) {
        var answer = office.send(office.request("/laender/" + SAARLAND + "/access")
                .header("Content-Type", "application/json")
                .PUT(BodyPublishers.ofString(person(userName))));
        assertThat(answer.status()).as(answer.text()).isEqualTo(202);
        return answer.json();
    }

    private String state() {
        return office.get("/laender/" + SAARLAND + "/access").json().getString("state");
    }

    private List<String> administrators() {
        return office.get("/laender/" + SAARLAND + "/people").json().getJsonArray("people").stream()
                .map(person -> person.asJsonObject().getString("userName"))
                .toList();
    }

    private Newcomer invited(String role) {
        var userName = userName();
        var given =
                Rest.as(platform, Person.A_FISCHER).post("/areas/" + WIESBADEN + "/people", invitation(role, userName));
        return new Newcomer(platform, userName, given.json().getString("oneTimePassword"));
    }

    private List<String> trace(String id) {
        return platform.database()
                .strings("select action || ' ' || detail from audit_entry where detail like ? order by id", "% " + id);
    }

    private static String invitation(String role, String userName) {
        return Json.createObjectBuilder()
                .add("role", role)
                .add(
                        "person",
                        Json.createReader(new StringReader(person(userName))).readObject())
                .build()
                .toString();
    }

    private static String person(String userName) {
        return Json.createObjectBuilder()
                .add("userName", userName)
                .add("firstName", "Probe")
                .add("lastName", "Neuling")
                .add("email", userName + "@probe.example")
                .build()
                .toString();
    }

    private static String userName() {
        return "p." + UUID.randomUUID().toString().substring(0, 8);
    }
}
