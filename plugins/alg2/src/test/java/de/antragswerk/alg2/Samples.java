package de.antragswerk.alg2;

import de.antragswerk.testkit.SampleAntraege;
import jakarta.json.Json;
import jakarta.json.JsonObject;

/** Whole main applications of the believable world. */
final class Samples {
    /** Lives alone, works a little, and has answered everything. */
    static final JsonObject SAMIRA = SampleAntraege.answers("""
            {'person':{'vorname':'Samira','familienname':'Haddad','geburtsdatum':'1994-05-17','geburtsort':'Wiesbaden',
               'geschlecht':'w','staatsangehoerigkeit':'DE','familienstand':'ledig'},
             'wohnsitz':{'fest':true,'gemeldet':true},
             'anschrift':{'strasse':'Wellritzstraße 12','plz':'65183','ort':'Wiesbaden'},
             'konto':{'vorhanden':true,'iban':'DE89370400440532013000'},
             'vertretung':{'betreuung':false},
             'beginn':{'art':'sofort'},
             'familie':{'alleinerziehend':false},
             'schwangerschaft':{'schwanger':false},
             'haushalt':{'allein':true},
             'lebenssituation':{'arbeitsfaehig':'ja','stationaer':false},
             'behinderung':{'anerkannt':false},
             'mehrbedarf':{'ernaehrung':false,'besondererBedarf':false},
             'ausbildung':{'art':'nein'},
             'frueher':{'leistungen':['keine'],'beantragt':['keine']},
             'arbeitBisher':{'gearbeitet':false},
             'ersatz':{'erhalten':['keine']},
             'pflege':{'pflegt':false},
             'ansprueche':{'unfall':false,'lohn':false,'erbe':false},
             'krankenversicherung':{'art':'pflicht'},
             'wohnen':{'art':'miete','personenImHaushalt':1,'kaltmiete':'480.00','nebenkosten':'90.00','heizkosten':'60.00',
               'warmwasserDezentral':'nein'},
             'mietverhaeltnis':{'seit':'2020-03-01','heizart':'gas','kuendigung':false,'direkt':false},
             'einkommenLage':{'vorhanden':true},
             'einkommen':[{'art':'minijob','betrag':'450.00','rhythmus':'monatlich',
               'stellen':[{'name':'Buchladen Lesezeit','seit':'2024-02-01','stunden':'9.5','brutto':'450.00'}]}],
             'vermoegenLage':{'vorhanden':true},
             'vermoegen':[{'art':'konto','wert':'812.40','eigentuemer':'ich'}],
             'erklaerung':{'vollstaendig':'ja','aenderungen':'ja','datenschutz':'ja'}}
            """);

    /** One grown-up partner, a girl of 16, a boy of 15 years less a day, her mother and a friend. */
    static final JsonObject OLENA = with("""
            {'person':{'vorname':'Olena','familienname':'Kovalenko','geburtsdatum':'1988-09-30','geburtsort':'Lwiw',
               'geschlecht':'w','staatsangehoerigkeit':'UA','familienstand':'ledig'},
             'aufenthalt':{'titel':'schutzUkraine','gueltigBis':'2027-03-04','arbeitErlaubt':'ja','einreise':'2026-10-01',
               'verpflichtungserklaerung':false,'asylblg':false},
             'schwangerschaft':{'schwanger':true,'termin':'2027-04-01'},
             'unterhaltGeburt':{'titel':false,'zahlung':'nicht','anwalt':false},
             'haushalt':{'allein':false},
             'wohnen':{'art':'miete','personenImHaushalt':6,'kaltmiete':'900.00','nebenkosten':'150.00','heizkosten':'120.00',
               'warmwasserDezentral':'ja'},
             'personen':[
               {'vorname':'Taras','familienname':'Bondar','geburtsdatum':'1985-01-01','beziehung':'partner',
                'zusammenSeit':'2020-06-01','gemeinsamesKind':false,'geschlecht':'m','staatsangehoerigkeit':'DE',
                'lebenssituation':{'arbeitsfaehig':'ja','stationaer':false},'ausbildung':{'art':'nein'},
                'behinderung':{'anerkannt':false},'mehrbedarf':{'ernaehrung':false,'besondererBedarf':false},
                'krankenversicherung':{'art':'privat','beitrag':'310.00','basistarif':true,'pflegeBeitrag':'0.00'},
                'hatEinkommen':true,'einkommen':[{'art':'selbstaendig','betrag':'600.00','rhythmus':'monatlich',
                  'eks':{'taetigkeit':'Übersetzungen','seit':'2024-01-01','einnahmen':'5400.00','ausgaben':'1800.00'}}]},
               {'vorname':'Daryna','familienname':'Kovalenko','geburtsdatum':'2010-11-21','beziehung':'kind',
                'verheiratet':false,'selbstVersorgt':false,'geschlecht':'w','staatsangehoerigkeit':'DE',
                'lebenssituation':{'arbeitsfaehig':'ja','stationaer':false},
                'ausbildung':{'art':'schule','bis':'2029-07-31','foerderung':'nein','schulbuecher':true},
                'behinderung':{'anerkannt':false},'mehrbedarf':{'ernaehrung':true,'ernaehrungNachweis':'folgt','besondererBedarf':false},
                'schule':true,'andererElternteil':'woanders','unterhaltKind':{'titel':true,'zahlung':'voll','betrag':'200.00','anwalt':true},
                'krankenversicherung':{'art':'familie'},'hatEinkommen':false},
               {'vorname':'Maksym','familienname':'Kovalenko','geburtsdatum':'2011-11-22','beziehung':'kind',
                'selbstVersorgt':false,'geschlecht':'m','staatsangehoerigkeit':'DE','schule':true,
                'kosten':{'ernaehrung':false,'besondererBedarf':false},'andererElternteil':'unbekannt',
                'krankenversicherung':{'art':'familie'},'hatEinkommen':true,
                'einkommen':[{'art':'kindergeld','betrag':'255.00','rhythmus':'monatlich'}]},
               {'vorname':'Halyna','familienname':'Kovalenko','geburtsdatum':'1960-03-03','beziehung':'elternteil',
                'unterstuetzt':false},
               {'vorname':'Petra','familienname':'Lang','geburtsdatum':'1990-07-07','beziehung':'mitbewohner',
                'gemeinsameKasse':true,'wohntSeit':'2022-01-01','versorgt':false}]}
            """);

    private Samples() {}

    /** Samira's application with whole pages exchanged. */
    static JsonObject with(String change) {
        return with(SAMIRA, change);
    }

    static JsonObject with(JsonObject base, String change) {
        var answers = Json.createObjectBuilder(base);
        SampleAntraege.answers(change).forEach(answers::add);
        return answers.build();
    }

    static JsonObject born(String birth) {
        return with("{'person':{'vorname':'Samira','familienname':'Haddad','geburtsort':'Wiesbaden','geburtsdatum':'"
                + birth + "','geschlecht':'w','staatsangehoerigkeit':'DE','familienstand':'ledig'}}");
    }
}
