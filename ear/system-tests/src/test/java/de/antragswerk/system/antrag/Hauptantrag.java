package de.antragswerk.system.antrag;

import java.util.List;

/**
 * A main application for somebody who lives with one child, works a few hours and pays rent. The names are made up so that finding one
 * of them in a log or in a table can only mean this Antrag.
 */
public record Hauptantrag(String vorname, String familienname, String strasse, String iban, String kind) {
    public static final String FORM = "hauptantrag";

    private static final String ENTERED = """
            # person
            /person/vorname: {vorname}
            /person/familienname: {familienname}
            /person/geburtsdatum: 17.05.1994
            /person/geburtsort: Wiesbaden
            /person/geschlecht: w
            /person/staatsangehoerigkeit: DE
            /person/familienstand: ledig
            # anschrift
            /wohnsitz/fest: ja
            /wohnsitz/gemeldet: ja
            /anschrift/strasse: {strasse} 12
            /anschrift/plz: 65183
            /anschrift/ort: Wiesbaden
            # konto
            /konto/vorhanden: ja
            /konto/iban: {iban}
            # nummern
            /vertretung/betreuung: nein
            # beginn
            /beginn/art: sofort
            # familie
            /familie/alleinerziehend: ja
            /schwangerschaft/schwanger: nein
            # haushalt
            /haushalt/allein: nein
            /personen/0/vorname: {kind}
            /personen/0/familienname: {familienname}
            /personen/0/geburtsdatum: 03.02.2019
            /personen/0/beziehung: kind
            # mitglied-1
            /personen/0/selbstVersorgt: nein
            # mitgliedPerson-1
            /personen/0/staatsangehoerigkeit: DE
            # mitgliedKind-1
            /personen/0/schule: ja
            /personen/0/kosten/ernaehrung: nein
            /personen/0/kosten/besondererBedarf: nein
            /personen/0/andererElternteil: unbekannt
            # lebenssituation
            /lebenssituation/arbeitsfaehig: ja
            /lebenssituation/stationaer: nein
            /behinderung/anerkannt: nein
            # mehrbedarf
            /mehrbedarf/ernaehrung: nein
            /mehrbedarf/besondererBedarf: nein
            # ausbildung
            /ausbildung/art: nein
            # frueher
            /frueher/leistungen: keine
            /frueher/beantragt: keine
            # arbeit
            /arbeitBisher/gearbeitet: ja
            /beschaeftigungen/0/arbeitgeber: Gärtnerei Morgentau
            /beschaeftigungen/0/art: versichert
            /beschaeftigungen/0/von: 01.04.2022
            /beschaeftigungen/0/bis: 31.03.2024
            /beschaeftigungen/0/ende: befristet
            /ersatz/erhalten: keine
            /pflege/pflegt: nein
            # ansprueche
            /ansprueche/unfall: nein
            /ansprueche/lohn: nein
            /ansprueche/erbe: nein
            # versicherung
            /krankenversicherung/art: pflicht
            # mitgliedVersicherung-1
            /personen/0/krankenversicherung/art: familie
            # wohnen
            /wohnen/art: miete
            /wohnen/personenImHaushalt: 2
            /wohnen/kaltmiete: 620,00
            /wohnen/nebenkosten: 110,00
            /wohnen/heizkosten: 85,00
            /wohnen/warmwasserDezentral: nein
            /mietverhaeltnis/seit: 01.03.2020
            /mietverhaeltnis/heizart: gas
            /mietverhaeltnis/kuendigung: nein
            /mietverhaeltnis/direkt: nein
            # einkommen
            /einkommenLage/vorhanden: ja
            /einkommen/0/art: minijob
            /einkommen/0/betrag: 450,00
            /einkommen/0/rhythmus: monatlich
            /einkommen/0/stellen/0/name: Buchladen Lesezeit
            /einkommen/0/stellen/0/seit: 01.02.2025
            /einkommen/0/stellen/0/stunden: 9,5
            /einkommen/0/stellen/0/brutto: 450,00
            # mitgliedEinkommen-1
            /personen/0/hatEinkommen: ja
            /personen/0/einkommen/0/art: kindergeld
            /personen/0/einkommen/0/betrag: 255,00
            /personen/0/einkommen/0/rhythmus: monatlich
            # vermoegen
            /vermoegenLage/vorhanden: ja
            /vermoegen/0/art: konto
            /vermoegen/0/wert: 812,40
            /vermoegen/0/eigentuemer: ich
            # erklaerung
            /erklaerung/vollstaendig: ja
            /erklaerung/aenderungen: ja
            /erklaerung/datenschutz: ja
            """;

    private static final String SENT = """
            {"benefit": "alg2", "form": "hauptantrag", "place": "{place}", "answers": {
              "person": {"vorname": "{vorname}", "familienname": "{familienname}", "geburtsdatum": "1994-05-17",
                "geburtsort": "Wiesbaden", "geschlecht": "w", "staatsangehoerigkeit": "DE", "familienstand": "ledig"},
              "wohnsitz": {"fest": true, "gemeldet": true},
              "anschrift": {"strasse": "{strasse} 12", "plz": "65183", "ort": "Wiesbaden"},
              "konto": {"vorhanden": true, "iban": "{iban}"},
              "vertretung": {"betreuung": false},
              "beginn": {"art": "sofort"},
              "familie": {"alleinerziehend": true},
              "schwangerschaft": {"schwanger": false},
              "haushalt": {"allein": false},
              "personen": [{"vorname": "{kind}", "familienname": "{familienname}", "geburtsdatum": "2019-02-03",
                "beziehung": "kind", "selbstVersorgt": false, "staatsangehoerigkeit": "DE", "schule": true,
                "kosten": {"ernaehrung": false, "besondererBedarf": false}, "andererElternteil": "unbekannt",
                "krankenversicherung": {"art": "familie"}, "hatEinkommen": true,
                "einkommen": [{"art": "kindergeld", "betrag": "255.00", "rhythmus": "monatlich"}]}],
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
              "wohnen": {"art": "miete", "personenImHaushalt": 2, "kaltmiete": "620.00", "nebenkosten": "110.00",
                "heizkosten": "85.00", "warmwasserDezentral": "nein"},
              "mietverhaeltnis": {"seit": "2020-03-01", "heizart": "gas", "kuendigung": false, "direkt": false},
              "einkommenLage": {"vorhanden": false},
              "vermoegenLage": {"vorhanden": false},
              "erklaerung": {"vollstaendig": "ja", "aenderungen": "ja", "datenschutz": "ja"}}}
            """;

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
        return PageAnswers.read(named(ENTERED));
    }

    /** The same Antrag as another front end sends it. */
    public String json(String place) {
        return named(SENT).replace("{place}", place);
    }

    private String named(String text) {
        return text.replace("{vorname}", vorname)
                .replace("{familienname}", familienname)
                .replace("{strasse}", strasse)
                .replace("{iban}", iban)
                .replace("{kind}", kind);
    }
}
