package de.antragswerk.system;

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
        var id = platform.database().string("select id from submission where citizen = ? order by received_at desc limit 1", Person.SAMIRA_HADDAD.id());
        var a = Rest.as(platform, Person.SAMIRA_HADDAD).get("/submissions/" + id + "/pdf");
        System.out.println(a.status() + " " + a.bytes().length);
        for (var p : new String[] {"", "/quittung", "/pdf"}) {
            a = samira.web().get("/antraege/" + id + p);
            System.out.println(p + a.status() + a.response().headers().map());
            if (a.status() != 200) System.out.println(a.text().replaceAll("(?s).*<main", ""));
        }
    }
}
