package de.antragswerk.form;

import static de.antragswerk.form.Sample.json;

import de.antragswerk.plugin.form.FormDefinition;
import de.antragswerk.plugin.form.FormReader;
import jakarta.json.JsonObject;

/** A form with pages for each person, rules and calculated values, and answers to it. */
final class Household {
    static final FormDefinition FORM = FormReader.read(Household.class.getResourceAsStream("household.json"));
    static final FormEngine ENGINE = new FormEngine(FORM, Sample.DAY);

    /** Jonas works, Olena does not, Mila is a child. */
    static final JsonObject THREE = json("""
            {'allein':false,'haushalt':{'personen':[
              {'vorname':'Jonas','familienname':'Petersen','beziehung':'selbst','hatEinkommen':true,
               'einkommen':[{'art':'lohn','betrag':'1000.50','arbeitgeber':[{'name':'Werft','verwandt':false}]},
                            {'art':'rente','betrag':'99.50'}],'land':'DE'},
              {'vorname':'Olena','beziehung':'partner','hatEinkommen':false,'land':'UA'},
              {'vorname':'Mila','geburt':'2020-02-29','beziehung':'kind','land':'XS'}]},
             'flaeche':'62.5'}
            """);

    private Household() {}

    static Filling filling(JsonObject answers) {
        return ENGINE.filling(answers);
    }

    static PageAt page(String id) {
        return filling(THREE).page(id).orElseThrow();
    }

    static PageAt page(String id, int entry) {
        return PageAt.of(FORM.page(id).orElseThrow(), entry);
    }
}
