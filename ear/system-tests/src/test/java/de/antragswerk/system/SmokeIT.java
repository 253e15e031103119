package de.antragswerk.system;

import static org.assertj.core.api.Assertions.assertThat;

import de.antragswerk.system.antrag.*;
import de.antragswerk.system.http.*;
import de.antragswerk.system.people.*;
import de.antragswerk.system.platform.*;
import org.junit.jupiter.api.Test;

@OnThePlatform
class SmokeIT {
    @Test
    void works(Platform platform) {
        var samira = CitizenSession.of(platform, Person.SAMIRA_HADDAD);
        for (var path : java.util.List.of("/antraege", "/postfach")) System.out.println(path + samira.web().get(path).status());
        System.out.println(Rest.as(platform, Person.SAMIRA_HADDAD).get("/submissions").text());
        var draft = samira.fill(Places.WIESBADEN, Hauptantrag.samira());
        System.out.println(samira.upload(draft, "ausweis", "Ausweis.pdf", Evidence.pdf("Hallo")).location());
        var id = samira.submitted(draft);
        System.out.println(id);
        var rest = Rest.as(platform, Person.SAMIRA_HADDAD);
        var answer = rest.submit("k-" + System.nanoTime(), Hauptantrag.samira().json(Places.WIESBADEN), java.util.List.of());
        System.out.println(answer.status() + answer.text());
        System.out.println(Rest.as(platform, Person.C_WEBER).get("/inbox").text());
        var weber = WebSession.of(platform, Person.C_WEBER);
        assertThat(weber.get("/verwaltung/eingang").status()).isEqualTo(200);
    }
}
