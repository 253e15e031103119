package de.antragswerk.bench;

import de.antragswerk.system.people.Person;
import de.antragswerk.system.platform.Platform;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.regex.Pattern;

/** The whole path over HTTP: a citizen's token, some 50 answers, one file of 200 kB. */
final class SubmissionLoad implements AutoCloseable {
    private static final String BOUNDARY = "antragswerk-bench";
    private static final int FILE_BYTES = 200_000;
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    /** Three citizens at three authorities, so that no row or lock is shared by all. */
    private record Sender(FreshToken token, String place) {}

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final Platform platform;
    private final List<Sender> senders;
    private final byte[] file = file();
    private volatile UUID last;

    SubmissionLoad(Instance instance) {
        this.platform = instance.platform();
        this.senders = List.of(
                new Sender(new FreshToken(platform, Person.SAMIRA_HADDAD), "064140000000"),
                new Sender(new FreshToken(platform, Person.JONAS_PETERSEN), "055150000000"),
                new Sender(new FreshToken(platform, Person.OLENA_KOVALENKO), "053580008008"));
    }

    void submit(int client) throws IOException, InterruptedException {
        var sender = senders.get(client % senders.size());
        var request = HttpRequest.newBuilder(platform.url("/api/v1/submissions"))
                .header("Authorization", "Bearer " + sender.token().current())
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .POST(HttpRequest.BodyPublishers.ofByteArrays(body(sender.place())))
                .build();
        var answer = http.send(request, HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() != 201) {
            throw new IllegalStateException("not accepted: " + answer.statusCode() + " " + answer.body());
        }
        if (client == 0) {
            var id = ID.matcher(answer.headers().firstValue("Location").orElseThrow());
            if (id.find()) {
                last = UUID.fromString(id.group());
            }
        }
    }

    /** A submission of client 0. */
    UUID last() {
        return last;
    }

    private List<byte[]> body(String place) {
        var head = part("antrag", "antrag.json", "application/json") + ANTRAG.formatted(place) + "\r\n"
                + part("evidence:kontoauszuege", "kontoauszug.pdf", "application/pdf");
        return List.of(
                head.getBytes(StandardCharsets.UTF_8),
                file,
                ("\r\n--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.US_ASCII));
    }

    private static String part(String name, String filename, String type) {
        return "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"" + name + "\"; filename=\"" + filename
                + "\"\r\nContent-Type: " + type + "\r\n\r\n";
    }

    private static byte[] file() {
        var bytes = new byte[FILE_BYTES];
        new Random(1).nextBytes(bytes);
        System.arraycopy("%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII), 0, bytes, 0, 9);
        return bytes;
    }

    @Override
    public void close() {
        http.close();
    }

    private static final String ANTRAG = """
            {"benefit": "alg2", "form": "hauptantrag", "place": "%s", "answers": {
              "person": {"vorname": "Samira", "familienname": "Haddad", "geburtsname": "Khoury",
                "geburtsdatum": "1991-04-17", "geburtsort": "Aleppo", "geschlecht": "w",
                "staatsangehoerigkeit": "DE", "familienstand": "ledig"},
              "wohnsitz": {"fest": true, "gemeldet": true},
              "anschrift": {"strasse": "Bleichstraße 12", "zusatz": "3. Stock", "plz": "65183", "ort": "Wiesbaden"},
              "kontakt": {"telefon": "0611 9000100", "email": "samira.haddad@mail.example"},
              "konto": {"vorhanden": true, "iban": "DE89370400440532013000"},
              "vertretung": {"betreuung": false},
              "beginn": {"art": "sofort"},
              "familie": {"alleinerziehend": false},
              "schwangerschaft": {"schwanger": false},
              "haushalt": {"allein": true},
              "lebenssituation": {"arbeitsfaehig": "ja", "stationaer": false},
              "behinderung": {"anerkannt": false},
              "mehrbedarf": {"ernaehrung": false, "besondererBedarf": false},
              "ausbildung": {"art": "nein"},
              "frueher": {"leistungen": ["keine"], "beantragt": ["keine"]},
              "arbeitBisher": {"gearbeitet": false},
              "ersatz": {"erhalten": ["keine"]},
              "pflege": {"pflegt": false},
              "ansprueche": {"unfall": false, "lohn": false, "erbe": false},
              "krankenversicherung": {"art": "pflicht"},
              "wohnen": {"art": "miete", "personenImHaushalt": 1, "kaltmiete": "480.00", "nebenkosten": "90.00",
                "heizkosten": "60.00", "warmwasserDezentral": "nein"},
              "mietverhaeltnis": {"seit": "2020-03-01", "heizart": "gas", "kuendigung": false, "direkt": false},
              "einkommenLage": {"vorhanden": false},
              "vermoegenLage": {"vorhanden": false},
              "erklaerung": {"vollstaendig": "ja", "aenderungen": "ja", "datenschutz": "ja"}
            }}""";
}
