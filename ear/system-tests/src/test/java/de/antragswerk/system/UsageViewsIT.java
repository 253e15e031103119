package de.antragswerk.system;

import static org.assertj.core.api.Assertions.assertThat;

import de.antragswerk.system.http.Rest;
import de.antragswerk.system.http.WebSession;
import de.antragswerk.system.people.Person;
import de.antragswerk.system.platform.Database;
import de.antragswerk.system.platform.OnThePlatform;
import de.antragswerk.system.platform.Platform;
import jakarta.json.JsonObject;
import java.sql.SQLException;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Usage of 2024, which nothing else here touches: who sees it, who gets it as a file, and what everybody may know of it. */
@OnThePlatform
class UsageViewsIT {
    private static final String YEAR_2024 = "?from=2024-01-01&to=2024-12-31";
    private static final String PAGE_2024 = "?von=1.1.2024&bis=31.12.2024";
    private final Platform platform;

    UsageViewsIT(Platform platform) {
        this.platform = platform;
    }

    @BeforeEach
    void aFewUses() throws SQLException {
        use("06414", 40);
        use("06431", 3);
        use("05315", 200);
    }

    private void use(String authority, int number) throws SQLException {
        var scope = new Database.TenantScope("platform", "", "", "", "");
        try (var connection = platform.database().inScope(scope)) {
            Database.strings(
                    connection,
                    "select accepted from usage_take("
                            + " array(select gen_random_uuid() from generate_series(1, ?)),"
                            + " array(select gen_random_uuid() from generate_series(1, ?)),"
                            + " array_fill(?::text, array[?::int]), array_fill('alg2'::text, array[?::int]),"
                            + " array_fill('MAIN_APPLICATION'::text, array[?::int]), array_fill('1.0.0'::text, array[?::int]),"
                            + " array_fill(date '2024-05-06', array[?::int]), 'platform', now())",
                    number,
                    number,
                    authority,
                    number,
                    number,
                    number,
                    number,
                    number);
            connection.commit();
        }
    }

    @Test
    void theFileHasAllForTheCoordinationOfficeAndTheOwnForALand() {
        var all = Rest.as(platform, Person.K_KOORDINATION).get("/usage.csv" + YEAR_2024);
        assertThat(all.status()).isEqualTo(200);
        assertThat(all.header("Content-Type")).startsWith("text/csv");
        assertThat(all.header("Content-Disposition")).contains("usage-2024-01-01-2024-12-31.csv");
        assertThat(all.text()).startsWith("land,authority,").contains("\r\n05,05315,", "\r\n06,06414,");
        assertThat(Rest.as(platform, Person.L_HESSEN)
                        .get("/usage.csv" + YEAR_2024)
                        .text())
                .contains("\r\n06,06431,")
                .doesNotContain("05315");
        assertThat(Rest.as(platform, Person.L_HESSEN)
                        .get("/usage.csv" + YEAR_2024 + "&area=05315")
                        .text())
                .doesNotContain("05315");
        assertThat(Rest.as(platform, Person.A_FISCHER)
                        .get("/usage.csv" + YEAR_2024)
                        .status())
                .isEqualTo(403);
        assertThat(Rest.anonymous(platform).get("/usage.csv" + YEAR_2024).status())
                .isEqualTo(401);
        assertThat(Rest.as(platform, Person.L_HESSEN)
                        .get("/usage.csv?from=2024-01-01")
                        .status())
                .isEqualTo(422);
    }

    @Test
    void thePagesLeadFromTheLandToTheDays() {
        var office = WebSession.of(platform, Person.K_KOORDINATION);
        assertThat(office.get("/koordination/nutzung" + PAGE_2024).text())
                .contains("Hessen", "gebiet=06&amp;nach=kreis");
        assertThat(office.get("/koordination/nutzung" + PAGE_2024 + "&gebiet=06414&nach=tag")
                        .text())
                .contains("06.05.2024");
        assertThat(office.get("/koordination/nutzung.csv" + PAGE_2024).text()).startsWith("land,authority,");
        var land = WebSession.of(platform, Person.L_HESSEN);
        assertThat(land.get("/verwaltung/nutzung" + PAGE_2024 + "&nach=kommune").text())
                .contains("Wiesbaden")
                .doesNotContain("gebiet=05");
        assertThat(land.look("/verwaltung/nutzung" + PAGE_2024 + "&gebiet=05").status())
                .isEqualTo(404);
        assertThat(land.look("/verwaltung/nutzung/nutzung.csv" + PAGE_2024 + "&gebiet=05315")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void whoAdministersAnAreaSeesThatAreaAndNoOther() {
        var wiesbaden = WebSession.of(platform, Person.A_FISCHER);
        assertThat(wiesbaden
                        .get("/verwaltung/bereiche/06414/nutzung" + PAGE_2024 + "&nach=monat")
                        .text())
                .contains("Mai 2024");
        assertThat(wiesbaden.look("/verwaltung/bereiche/06431/nutzung").status())
                .isEqualTo(404);
        assertThat(wiesbaden
                        .look("/verwaltung/bereiche/06414/nutzung?gebiet=06431")
                        .status())
                .isEqualTo(404);
        assertThat(WebSession.of(platform, Person.L_NRW)
                        .look("/verwaltung/bereiche/06414/nutzung")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void everybodySeesAPublishedYearWithoutItsSmallCounts() throws SQLException {
        var office = Rest.as(platform, Person.K_KOORDINATION);
        assertThat(Rest.as(platform, Person.L_HESSEN)
                        .post("/usage/public", "{\"year\": 2024}")
                        .status())
                .isEqualTo(403);
        assertThat(office.post("/usage/public", "{\"year\": 2999}").status()).isEqualTo(409);
        assertThat(office.post("/usage/public", "{\"year\": 2024}").status()).isEqualTo(200);

        var anybody = Rest.anonymous(platform);
        var published = anybody.get("/usage/public?year=2024");
        assertThat(published.json().getJsonArray("figures").getValuesAs(JsonObject.class))
                .anyMatch(figure -> "06431".equals(figure.getString("key", "")))
                .allSatisfy(figure -> assertThat(figure.getInt("units", 0))
                        .satisfiesAnyOf(
                                units -> assertThat(units).isZero(),
                                units -> assertThat(units).isGreaterThanOrEqualTo(10)));
        assertThat(anybody.get("/usage/public").text()).contains("2024");
        assertThat(anybody.get("/usage/public.csv?year=2024").text()).startsWith("year,by,land,key,units,hidden\r\n");
        assertThat(anybody.get("/usage/public?year=2023").status()).isEqualTo(404);

        use("06431", 1);
        office.post("/usage/public", "{\"year\": 2024}");
        assertThat(anybody.get("/usage/public?year=2024").text()).isEqualTo(published.text());
    }

    @Test
    void aLandSetsItsBudgetAndNobodyElseSeesIt() {
        var year = java.time.Year.now(java.time.ZoneId.of("Europe/Berlin")).getValue();
        var hessen = WebSession.of(platform, Person.L_HESSEN);
        var wrong = hessen.post(
                "/verwaltung/haushalt", Map.of("jahr", "" + year, "betrag", "viel Geld", "schwellen", "80, 100"));
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.text()).contains("viel Geld", "betrag-fehler");
        var stored = hessen.post(
                "/verwaltung/haushalt", Map.of("jahr", "" + year, "betrag", "1.234.567,89", "schwellen", "80, 100"));
        assertThat(stored.status()).isEqualTo(303);
        assertThat(hessen.get("/verwaltung/haushalt").text()).contains("1.234.567,89");
        assertThat(WebSession.of(platform, Person.L_NRW)
                        .get("/verwaltung/haushalt")
                        .text())
                .doesNotContain("1.234.567,89");
    }
}
