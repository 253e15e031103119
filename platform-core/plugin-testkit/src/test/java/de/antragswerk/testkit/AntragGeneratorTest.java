package de.antragswerk.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import de.antragswerk.plugin.form.FormReader;
import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AntragGeneratorTest {
    private static final String EVERY_TYPE = """
            {'form':'alles','version':'1.0','codeLists':{'ab':['a','b','c']},'pages':[{'id':'seite','elements':[
              {'id':'text','type':'text','maxLength':5,'required':true,'law':'§'},
              {'id':'lang','type':'textarea','required':true,'law':'§'},
              {'id':'ja','type':'yesno','required':true,'law':'§'},
              {'id':'gestern','type':'day','span':'past','required':true,'law':'§'},
              {'id':'morgen','type':'day','span':'future','required':true,'law':'§'},
              {'id':'tag','type':'day','required':true,'law':'§'},
              {'id':'eins','type':'choice','codes':'ab','required':true,'law':'§'},
              {'id':'viele','type':'multichoice','codes':'ab','required':true,'law':'§'},
              {'id':'zahl','type':'number','min':3,'max':5,'required':true,'law':'§'},
              {'id':'geld','type':'money','min':1.5,'max':2,'required':true,'law':'§'},
              {'id':'mail','type':'email','required':true,'law':'§'},
              {'id':'fon','type':'phone','required':true,'law':'§'},
              {'id':'plz','type':'postal_code','required':true,'law':'§'},
              {'id':'iban','type':'iban','required':true,'law':'§'},
              {'id':'steuer','type':'tax_id','required':true,'law':'§'},
              {'id':'rente','type':'pension_number','required':true,'law':'§'},
              {'id':'land','type':'country','required':true,'law':'§'},
              {'id':'ort','type':'locality','maxLength':4,'required':true,'law':'§'},
              {'id':'komma','type':'decimal','min':0.25,'max':1000,'scale':3,'required':true,'law':'§'},
              {'id':'liste','min':1,'max':3,'repeat':[
                {'id':'innen','min':0,'max':2,'repeat':[{'id':'x','type':'yesno','required':true,'law':'§'}]}]}
            ]}]}
            """;

    private static final String HOUSEHOLD = """
            {'form':'haus','version':'1.0','codeLists':{'rolle':['selbst','partner','kind']},'pages':[
              {'id':'wer','elements':[{'id':'personen','min':1,'max':6,'naming':['vorname'],'repeat':[
                {'id':'vorname','type':'text','required':true,'law':'§'},
                {'id':'rolle','type':'choice','codes':'rolle','required':true,'law':'§'}]},
                {'id':'von','type':'day','required':true,'law':'§'},{'id':'bis','type':'day','law':'§'},
                {'id':'nachweis','type':'yesno','required':true,'law':'§','when':{'!':{'in':['knapp',{'var':'sets'}]}}},
                {'id':'spaeter','type':'yesno','law':'§','when':{'before':[{'var':'day'},{'var':'today'}]}},
                {'id':'kurz','type':'yesno','required':true,'law':'§','when':{'in':['knapp',{'var':'sets'}]}}]},
              {'id':'mehr','each':'personen','when':{'!=':[{'var':'item.rolle'},'kind']},'elements':[
                {'id':'land','type':'country','required':true,'law':'§'},
                {'id':'ort','type':'locality','required':true,'law':'§'},
                {'id':'lohn','type':'decimal','min':1,'max':9,'scale':1,'required':true,'law':'§'},
                {'id':'doppelt','type':'money','law':'§','calc':{'*':[2,{'var':'item.lohn'}]}}]}],
             'rules':[
              {'id':'einer','at':'personen.rolle','when':{'==':[{'var':'item.rolle'},'selbst']},'law':'§',
               'holds':{'==':[{'count':[{'filter':[{'var':'personen'},{'==':[{'var':'rolle'},'selbst']}]}]},1]}},
              {'id':'reihe','at':'bis','when':{'!!':{'var':'bis'}},'holds':{'before':[{'var':'von'},{'var':'bis'}]},'law':'§'},
              {'id':'wenige','at':'personen','holds':{'<=':[{'count':[{'var':'personen'}]},3]},'law':'§'}]}
            """;

    private final AntragGenerator generator = generator(EVERY_TYPE);
    private final AntragGenerator household = generator(HOUSEHOLD);

    private static AntragGenerator generator(String form) {
        var utf8 = form.replace('\'', '"').getBytes(StandardCharsets.UTF_8);
        return new AntragGenerator(FormReader.read(new ByteArrayInputStream(utf8)), SampleAntraege.DAY);
    }

    @Test
    void keepsRulesAndFillsThePagesOfEveryEntry() {
        var entryPages = 0;
        for (var seed = 0; seed < 200; seed++) {
            var filling = household.engine(seed).filling(household.answers(seed));
            assertThat(filling.check()).as("seed " + seed).isEmpty();
            entryPages += (int) filling.pages().stream()
                    .filter(page -> page.entry().isPresent())
                    .count();
        }
        assertThat(entryPages).isGreaterThan(100);
    }

    @Test
    void reachesWhatIsAskedOnlyLaterOrUnderACrisisSet() {
        assertThat(new ReachCheck(household).search(200)).isEmpty();
    }

    @Test
    void complainsOfARuleThatNobodyCanKeep() {
        var impossible = generator(HOUSEHOLD.replace("{'<=':[{'count':[{'var':'personen'}]},3]}", "false"));
        assertThat(new ReachCheck(impossible).search(200))
                .anyMatch(complaint -> complaint.contains("cannot be finished at /personen: rule.wenige"));
    }

    @Test
    void looksIntoCalculationsAndRules() {
        var paths = "the form does not ask";
        assertThat(new ConditionCheck(household.engine().definition()).unknownAnswers())
                .isEmpty();
        assertThat(new ConditionCheck(household.engine().definition()).circles())
                .isEmpty();
        var unknown = generator(HOUSEHOLD.replace("{'var':'item.lohn'}", "{'var':'item.lon'}"));
        assertThat(new ConditionCheck(unknown.engine().definition()).unknownAnswers())
                .singleElement()
                .asString()
                .contains("the value of personen.doppelt", "item.lon", paths);
        var misspelt = generator(HOUSEHOLD.replace("{'var':'von'}", "{'var':'vn'}"));
        assertThat(new ConditionCheck(misspelt.engine().definition()).unknownAnswers())
                .singleElement()
                .asString()
                .contains("rule reihe", "\"vn\"");
        var circle =
                generator(HOUSEHOLD.replace("{'id':'lohn',", "{'id':'lohn','when':{'>':[{'var':'item.doppelt'},1]},"));
        assertThat(new ConditionCheck(circle.engine().definition()).circles())
                .anyMatch(complaint -> complaint.contains("personen.lohn depends on itself"));
    }

    @Test
    void fillsEveryKindOfQuestionValidly() {
        for (var seed = 0; seed < 300; seed++) {
            var answers = generator.answers(seed);
            assertThat(generator.engine().check(answers)).as("seed " + seed).isEmpty();
        }
    }

    @Test
    void isRepeatableAndVaried() {
        Set<JsonObject> different = new HashSet<>();
        for (var seed = 0; seed < 50; seed++) {
            assertThat(generator.answers(seed)).isEqualTo(generator.answers(seed));
            different.add(generator.answers(seed));
        }
        assertThat(different).hasSizeGreaterThan(45);
    }
}
