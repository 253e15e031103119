package de.antragswerk.form;

import de.antragswerk.plugin.form.FormDefinition;
import de.antragswerk.plugin.form.FormReader;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A small form with everything that a form can have, and answers to it. */
final class Sample {
    static final LocalDate DAY = LocalDate.of(2026, 11, 21);
    static final FormDefinition FORM = FormReader.read(Sample.class.getResourceAsStream("sample.json"));
    static final FormEngine ENGINE = new FormEngine(FORM, DAY);

    private Sample() {}

    static PageAt page(String id) {
        return PageAt.once(FORM.page(id).orElseThrow());
    }

    static JsonObject json(String text) {
        try (var reader = Json.createReader(new StringReader(text.replace('\'', '"')))) {
            return reader.readObject();
        }
    }

    static Map<String, List<String>> posted(String... namesAndValues) {
        Map<String, List<String>> posted = new LinkedHashMap<>();
        for (var i = 0; i < namesAndValues.length; i += 2) {
            posted.put(namesAndValues[i], List.of(namesAndValues[i + 1]));
        }
        return posted;
    }

    static final JsonObject COMPLETE = json("""
            {'person':{'name':'Samira Haddad','geburt':'1994-05-17'},'lage':'paar','kontakt':{'plz':'65183'},
             'mitglieder':[{'vorname':'Jonas','arbeitet':true,'einkommen':[{'quelle':'lohn','betrag':'1234.50'}]}],
             'konto':true,'iban':'DE89370400440532013000','zimmer':3,'quellen':['lohn','rente']}
            """);
}
