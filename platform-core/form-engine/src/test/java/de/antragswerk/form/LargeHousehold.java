package de.antragswerk.form;

import static java.util.stream.Collectors.joining;

import de.antragswerk.plugin.form.FormDefinition;
import de.antragswerk.plugin.form.FormReader;
import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.stream.IntStream;

/** Eight persons who answer more than 400 questions, half of which depend on other answers. */
final class LargeHousehold {
    static final int PERSONS = 8;
    private static final int MATTERS = 10;
    private static final int INCOMES = 3;
    private static final int COMMON = 60;

    private LargeHousehold() {}

    static FormDefinition form() {
        var json = """
                {'form':'haushalt','version':'1.0','codeLists':{'art':['lohn','rente'],'rolle':['selbst','partner','kind']},'pages':[
                 {'id':'gemeinsam','elements':[%s,{'id':'personen','min':1,'max':20,'naming':['vorname'],'repeat':[
                   {'id':'vorname','type':'text','required':true,'law':'§'},{'id':'name','type':'text','required':true,'law':'§'},
                   {'id':'geburt','type':'day','span':'past','required':true,'law':'§'},
                   {'id':'rolle','type':'choice','codes':'rolle','required':true,'law':'§'},
                   {'id':'staat','type':'country','required':true,'law':'§'},{'id':'ort','type':'locality','law':'§'},
                   {'id':'iban','type':'iban','law':'§'},
                   {'id':'schule','type':'text','law':'§','when':{'<':[{'age':{'var':'item.geburt'}},60]}}]},
                  {'id':'summe','type':'money','law':'§','calc':{'sum':[{'var':'personen'},'gesamt']}}]},
                 {'id':'lage','each':'personen','when':{'!!':{'var':'item.vorname'}},'elements':[%s]},
                 {'id':'einkommen','each':'personen','when':{'>=':[{'age':{'var':'item.geburt'}},15]},'elements':[
                  {'id':'einkommen','min':0,'max':9,'repeat':[
                   {'id':'art','type':'choice','codes':'art','required':true,'law':'§'},
                   {'id':'betrag','type':'money','required':true,'law':'§'},
                   {'id':'seit','type':'day','law':'§','when':{'==':[{'var':'item.art'},'lohn']}},
                   {'id':'stelle','min':0,'max':3,'when':{'==':[{'var':'item.art'},'lohn']},'repeat':[
                    {'id':'firma','type':'text','required':true,'law':'§'},
                    {'id':'verwandt','type':'yesno','law':'§','when':{'==':[{'var':'parent2.rolle'},'selbst']}},
                    {'id':'stunden','type':'decimal','law':'§','when':{'>':[{'var':'parent.betrag'},100]}}]}]},
                  {'id':'gesamt','type':'money','law':'§','calc':{'sum':[{'var':'item.einkommen'},'betrag']}}]}],
                 'rules':[
                  {'id':'ein','at':'personen.rolle','when':{'==':[{'var':'item.rolle'},'selbst']},'law':'§',
                   'holds':{'==':[{'count':[{'filter':[{'var':'personen'},{'==':[{'var':'rolle'},'selbst']}]}]},1]}},
                  {'id':'hoch','at':'personen.einkommen','holds':{'<':[{'var':'item.gesamt'},9000]},'severity':'HINT','law':'§'},
                  {'id':'alles','at':'personen','holds':{'<':[{'var':'summe'},90000]},'law':'§'}]}
                """.formatted(
                fields(COMMON, "g", "'when':{'or':[{'!':{'var':'g0'}},{'!!':{'var':'g%d'}}]},"),
                IntStream.range(0, MATTERS).mapToObj(LargeHousehold::matter).collect(joining(",")));
        return FormReader.read(new ByteArrayInputStream(json.replace('\'', '"').getBytes(StandardCharsets.UTF_8)));
    }

    private static String fields(int count, String id, String when) {
        return IntStream.range(0, count)
                .mapToObj(i ->
                        "{'id':'%s%d','type':'text',%s'law':'§'}".formatted(id, i, i == 0 ? "" : when.formatted(i - 1)))
                .collect(joining(","));
    }

    private static String matter(int number) {
        return """
                {'id':'hat%1$d','type':'yesno','required':true,'law':'§'},
                {'id':'wert%1$d','type':'money','required':true,'law':'§','when':{'==':[{'var':'item.hat%1$d'},true]}}
                """.formatted(number);
    }

    static JsonObject answers() {
        return Sample.json("{%s,'personen':[%s]}"
                .formatted(
                        IntStream.range(0, COMMON)
                                .mapToObj(i -> "'g%d':'Antwort %d'".formatted(i, i))
                                .collect(joining(",")),
                        IntStream.range(0, PERSONS)
                                .mapToObj(LargeHousehold::person)
                                .collect(joining(","))));
    }

    private static String person(int number) {
        var matters = IntStream.range(0, MATTERS)
                .mapToObj("'hat%1$d':true,'wert%1$d':'1200.50'"::formatted)
                .collect(joining(","));
        var incomes = IntStream.range(0, INCOMES)
                .mapToObj(
                        i ->
                                "{'art':'lohn','betrag':'450.25','seit':'2024-01-01','stelle':[{'firma':'Werft','stunden':'12.5'}]}")
                .collect(joining(","));
        return """
                {'vorname':'Person %1$d','name':'Petersen','geburt':'1990-05-17','rolle':'%2$s','staat':'DE','ort':'Wiesbaden',
                 'iban':'DE89370400440532013000','schule':'keine',%3$s,'einkommen':[%4$s]}
                """.formatted(number, number == 0 ? "selbst" : "kind", matters, incomes);
    }
}
