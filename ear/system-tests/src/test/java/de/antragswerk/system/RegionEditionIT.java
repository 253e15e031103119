package de.antragswerk.system;

import static org.assertj.core.api.Assertions.assertThat;

import de.antragswerk.system.http.Rest;
import de.antragswerk.system.http.WebSession;
import de.antragswerk.system.people.Person;
import de.antragswerk.system.platform.OnThePlatform;
import de.antragswerk.system.platform.Platform;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Damaged files of the register are refused as a whole; what good ones do is tested beside the importer. */
@OnThePlatform
class RegionEditionIT {
    private static final String LAND = padded("102026123101          Schleswig-Holstein");
    private static final String TRUNCATED = "402026123101001       Flensburg, Stadt";

    private final Platform platform;

    RegionEditionIT(Platform platform) {
        this.platform = platform;
    }

    @Test
    void aProgramLearnsTheLine() {
        var operator = Rest.as(platform, Person.O_BETRIEB);
        var answer = operator.send(operator.request("/regions/editions")
                .header("Content-Type", "application/octet-stream")
                .POST(BodyPublishers.ofByteArray(damaged())));

        assertThat(answer.status()).as(answer.text()).isEqualTo(422);
        assertThat(answer.json().getString("type")).endsWith("register-damaged");
        assertThat(answer.json().getJsonArray("errors").getJsonObject(0).getString("pointer"))
                .isEqualTo("/lines/2");
        assertThat(answer.json().getJsonArray("errors").getJsonObject(0).getString("code"))
                .isEqualTo("LENGTH");
        assertThat(operator.get("/regions/editions").json().containsKey("waiting"))
                .isFalse();
    }

    @Test
    void anOperatorReadsTheLineOnThePage() {
        var web = WebSession.of(platform, Person.O_BETRIEB);
        web.useTokenOf(web.get("/betrieb/regionen"));
        var answer = web.upload("/betrieb/regionen", Map.of(), "GV100AD.txt", damaged());

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.mainText()).contains("Zeile 2: Die Zeile hat 38 statt 220 Zeichen.");
        assertThat(platform.database().count("select count(*) from region_staged_edition"))
                .isZero();
    }

    private static byte[] damaged() {
        return (LAND + "\n" + TRUNCATED + "\n").getBytes(StandardCharsets.UTF_8);
    }

    private static String padded(String text) {
        return "%-220s".formatted(text);
    }
}
