package de.antragswerk.system.antrag;

import java.util.List;

/**
 * A main application for somebody who lives with one child. The names are made up so that finding one of them in a log
 * or in a table can only mean this Antrag.
 */
public record Hauptantrag(String vorname, String familienname, String strasse, String iban, String kind) {
    public static final String FORM = "hauptantrag";

    public static Hauptantrag samira() {
        return new Hauptantrag("Samira", "Haddad-Quellental", "Wellritzpfad", "DE89370400440532013000", "Noor-Lilja");
    }

    public static Hauptantrag olena() {
        return new Hauptantrag(
                "Olena", "Kovalenko-Rurblick", "Weiermühlgasse", "DE75512108001245126199", "Taras-Bohdan");
    }

    public static Hauptantrag jonas() {
        return new Hauptantrag("Jonas", "Petersen-Aasee", "Promenadensteig", "DE02120300000000202051", "Mats-Okke");
    }

    /** What must be readable nowhere but by the citizen and the authority. */
    public List<String> personalData() {
        return List.of(familienname, strasse, iban, kind);
    }

    public List<PageAnswers> pages() {
        return List.of(
                PageAnswers.on(
                        "person",
                        "/person/vorname",
                        vorname,
                        "/person/familienname",
                        familienname,
                        "/person/geburtsdatum",
                        "17.05.1994",
                        "/person/geburtsort",
                        "Wiesbaden",
                        "/person/geschlecht",
                        "weiblich"),
                PageAnswers.on(
                        "anschrift",
                        "/anschrift/festerWohnsitz",
                        "ja",
                        "/anschrift/strasse",
                        strasse,
                        "/anschrift/hausnummer",
                        "12",
                        "/anschrift/plz",
                        "65183",
                        "/anschrift/ort",
                        "Wiesbaden",
                        "/anschrift/gemeldet",
                        "ja"),
                PageAnswers.on("konto", "/konto/vorhanden", "ja", "/konto/iban", iban, "/konto/eigenes", "ja"),
                PageAnswers.on("nummern", "/vertretung/betreuung", "nein"),
                PageAnswers.on("staatsangehoerigkeit", "/staat/gruppe", "deutsch"),
                PageAnswers.on("beginn", "/beginn/art", "sofort"),
                PageAnswers.on(
                        "familie",
                        "/familie/stand",
                        "ledig",
                        "/familie/alleinerziehend",
                        "ja",
                        "/familie/schwanger",
                        "nein"),
                PageAnswers.on(
                        "lebenssituation",
                        "/lebenssituation/arbeitsfaehig",
                        "ja",
                        "/lebenssituation/stationaer",
                        "nein",
                        "/lebenssituation/behinderung",
                        "nein",
                        "/lebenssituation/ernaehrung",
                        "nein",
                        "/lebenssituation/besondererBedarf",
                        "nein"),
                PageAnswers.on("ausbildung", "/ausbildung/art", "nein"),
                household());
    }

    private PageAnswers household() {
        return PageAnswers.on(
                "haushalt",
                "/haushalt/allein",
                "nein",
                "/haushalt/mitglieder/0/vorname",
                kind,
                "/haushalt/mitglieder/0/familienname",
                familienname,
                "/haushalt/mitglieder/0/geburtsdatum",
                "03.02.2019",
                "/haushalt/mitglieder/0/beziehung",
                "kind",
                "/haushalt/mitglieder/0/schule",
                "ja",
                "/haushalt/mitglieder/0/selbstVersorgt",
                "nein");
    }

    /** The same Antrag as another front end sends it. */
    public String json(String place) {
        return """
                {"benefit": "alg2", "form": "hauptantrag", "place": "%s", "answers": {
                  "person": {"vorname": "%s", "familienname": "%s", "geburtsdatum": "1994-05-17",
                    "geburtsort": "Wiesbaden", "geschlecht": "weiblich"},
                  "anschrift": {"festerWohnsitz": true, "strasse": "%s", "hausnummer": "12", "plz": "65183",
                    "ort": "Wiesbaden", "gemeldet": true},
                  "konto": {"vorhanden": true, "iban": "%s", "eigenes": true},
                  "vertretung": {"betreuung": false},
                  "staat": {"gruppe": "deutsch"},
                  "beginn": {"art": "sofort"},
                  "familie": {"stand": "ledig", "alleinerziehend": true, "schwanger": false},
                  "lebenssituation": {"arbeitsfaehig": "ja", "stationaer": false, "behinderung": false,
                    "ernaehrung": false, "besondererBedarf": false},
                  "ausbildung": {"art": "nein"},
                  "haushalt": {"allein": false, "mitglieder": [{"vorname": "%s", "familienname": "%s",
                    "geburtsdatum": "2019-02-03", "beziehung": "kind", "schule": true, "selbstVersorgt": false}]}}}
                """.formatted(place, vorname, familienname, strasse, iban, kind, familienname);
    }
}
