package de.antragswerk.system.antrag;

import java.util.ArrayList;
import java.util.List;

/**
 * The largest household that the benchmarks know: eight persons, all of them in the Bedarfsgemeinschaft, with everything that the main
 * application may ask of them.
 */
public final class LargeFamily {
    private static final int CHILDREN = 6;
    private static final int FURTHER_JOBS = 12;

    private static final String PARTNER = """
            # mitglied-1
            /personen/0/zusammenSeit: 01.06.2010
            /personen/0/gemeinsamesKind: ja
            # mitgliedPerson-1
            /personen/0/geburtsname: Antar
            /personen/0/geschlecht: m
            /personen/0/staatsangehoerigkeit: SY
            /personen/0/aufenthalt/titel: niederlassungserlaubnis
            /personen/0/aufenthalt/arbeitErlaubt: ja
            /personen/0/aufenthalt/einreise: 01.09.2015
            /personen/0/aufenthalt/verpflichtungserklaerung: nein
            /personen/0/aufenthalt/asylblg: nein
            # mitgliedLage-1
            /personen/0/lebenssituation/arbeitsfaehig: ja
            /personen/0/lebenssituation/stationaer: nein
            /personen/0/ausbildung/art: nein
            /personen/0/behinderung/anerkannt: ja
            /personen/0/behinderung/gdb: 50
            /personen/0/behinderung/merkzeichen: g
            /personen/0/behinderung/teilhabe: nein
            /personen/0/mehrbedarf/ernaehrung: nein
            /personen/0/mehrbedarf/besondererBedarf: nein
            """;

    private static final String CHILD = """
            # mitglied-{page}
            /personen/{i}/selbstVersorgt: nein
            # mitgliedPerson-{page}
            /personen/{i}/geschlecht: m
            /personen/{i}/staatsangehoerigkeit: DE
            # mitgliedKind-{page}
            /personen/{i}/schule: ja
            /personen/{i}/bildung: mittagessen
            /personen/{i}/kosten/ernaehrung: ja
            /personen/{i}/kosten/ernaehrungNachweis: liegtVor
            /personen/{i}/kosten/besondererBedarf: ja
            /personen/{i}/kosten/besondererBedarfWas: Fahrten zur Klinik
            /personen/{i}/kosten/besondererBedarfBetrag: 35,00
            /personen/{i}/kosten/besondererBedarfDauer: laufend
            /personen/{i}/kosten/besondererBedarfHilfe: nein
            /personen/{i}/andererElternteil: woanders
            /personen/{i}/unterhaltKind/von: Karim Nassar
            /personen/{i}/unterhaltKind/titel: ja
            /personen/{i}/unterhaltKind/zahlung: teilweise
            /personen/{i}/unterhaltKind/betrag: 120,00
            /personen/{i}/unterhaltKind/vorschuss: ja
            /personen/{i}/unterhaltKind/geburtsdatum: 14.03.1988
            /personen/{i}/unterhaltKind/anschrift: Am Hang 4, 35037 Marburg
            /personen/{i}/unterhaltKind/anwalt: ja
            """;

    private static final String MONEY = """
            # mitgliedVersicherung-{page}
            /personen/{i}/krankenversicherung/art: familie
            /personen/{i}/krankenversicherung/kasse: Kasse am Fluss
            /personen/{i}/krankenversicherung/nummer: A12345678{i}
            # mitgliedEinkommen-{page}
            /personen/{i}/hatEinkommen: ja
            /personen/{i}/einkommen/0/art: minijob
            /personen/{i}/einkommen/0/betrag: 255,00
            /personen/{i}/einkommen/0/rhythmus: monatlich
            /personen/{i}/einkommen/0/stellen/0/name: Bäckerei Morgenrot
            /personen/{i}/einkommen/0/stellen/0/seit: 01.02.2024
            /personen/{i}/einkommen/0/stellen/0/stunden: 8
            /personen/{i}/einkommen/0/stellen/0/brutto: 255,00
            /personen/{i}/einkommen/0/stellen/0/entfernung: 4
            /personen/{i}/abzuege/versicherungen: 12,00
            /personen/{i}/abzuege/altersvorsorge: 5,00
            /personen/{i}/abzuege/unterhalt: 20,00
            """;

    private LargeFamily() {}

    /** In an order in which each page is asked when its turn comes. */
    public static List<PageAnswers> pages() {
        var pages = new ArrayList<PageAnswers>();
        for (var page : Hauptantrag.samira().pages()) {
            if (page.page().equals("haushalt")) {
                pages.addAll(PageAnswers.read(household()));
                pages.addAll(PageAnswers.read(PARTNER));
                for (var child = 1; child <= CHILDREN; child++) {
                    pages.addAll(PageAnswers.read(of(child, CHILD)));
                }
            } else if (page.page().equals("wohnen")) {
                for (var person = 0; person <= CHILDREN; person++) {
                    pages.addAll(PageAnswers.read(of(person, MONEY)));
                }
                pages.add(page);
            } else if (!page.page().contains("-")) {
                pages.add(page);
                if (page.page().equals("arbeit")) {
                    pages.addAll(PageAnswers.read(jobs()));
                }
            }
        }
        return List.copyOf(pages);
    }

    private static String household() {
        var text = new StringBuilder("# haushalt\n/haushalt/allein: nein\n");
        text.repeat("# haushalt\naktion: hinzufuegen:/personen\n", CHILDREN).append("# haushalt\n");
        person(text, 0, "Nabil", "02.02.1986", "ehe");
        for (var child = 1; child <= CHILDREN; child++) {
            person(text, child, "Kind" + child, "1" + child + ".05.201" + (child + 3), "kind");
        }
        return text.toString();
    }

    private static String jobs() {
        var text = new StringBuilder("# arbeit\naktion: hinzufuegen:/beschaeftigungen\n".repeat(FURTHER_JOBS));
        text.append("# arbeit\n");
        for (var job = 1; job <= FURTHER_JOBS; job++) {
            var path = "/beschaeftigungen/" + job;
            text.append(path).append("/arbeitgeber: Gärtnerei ").append(job).append('\n');
            text.append(path).append("/art: minijob\n");
            text.append(path).append("/von: 01.04.2023\n");
            text.append(path).append("/bis: 30.09.2023\n");
            text.append(path).append("/ende: befristet\n");
        }
        return text.toString();
    }

    private static void person(StringBuilder text, int index, String name, String birth, String relation) {
        var path = "/personen/" + index;
        text.append(path).append("/vorname: ").append(name).append('\n');
        text.append(path).append("/familienname: Haddad-Quellental\n");
        text.append(path).append("/geburtsdatum: ").append(birth).append('\n');
        text.append(path).append("/beziehung: ").append(relation).append('\n');
    }

    private static String of(int person, String text) {
        return text.replace("{i}", Integer.toString(person)).replace("{page}", Integer.toString(person + 1));
    }
}
