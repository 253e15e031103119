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
              {'id':'liste','min':1,'max':3,'repeat':[
                {'id':'innen','min':0,'max':2,'repeat':[{'id':'x','type':'yesno','required':true,'law':'§'}]}]}
            ]}]}
            """;

    private final AntragGenerator generator = new AntragGenerator(
            FormReader.read(
                    new ByteArrayInputStream(EVERY_TYPE.replace('\'', '"').getBytes(StandardCharsets.UTF_8))),
            SampleAntraege.DAY);

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
