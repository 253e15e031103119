package de.antragswerk.plugin.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import de.antragswerk.plugin.FormId;
import de.antragswerk.plugin.FormRef;
import de.antragswerk.plugin.FormVersion;
import de.antragswerk.plugin.fact.Fact;
import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class FormReaderTest {

    @Test
    void readsEveryPartOfAForm() {
        var form = form("""
                {'id':'eins','when':{'==':[1,1]},'elements':[
                  {'id':'name','type':'text','maxLength':10,'pattern':'[A-Z]+','required':true,'law':'§ 1'},
                  {'id':'gruppe','group':[{'id':'betrag','type':'money','min':1,'max':2.5,'law':'§ 2'}]},
                  {'id':'viele','repeat':[{'id':'wahl','type':'choice','codes':'ab','law':'§ 3'}],'min':1,'max':4}
                ]}
                """);
        assertThat(form.ref()).isEqualTo(new FormRef(new FormId("probe"), new FormVersion(1, 2)));
        var page = form.page("eins").orElseThrow();
        assertThat(page.when()).isPresent();
        assertThat(page.elements().get(0))
                .isEqualTo(new Field(
                        "name", new FieldType.Text(10, Optional.of("[A-Z]+"), false), true, Optional.empty(), "§ 1"));
        assertThat(((Field) ((Group) page.elements().get(1)).elements().getFirst()).type())
                .isEqualTo(new FieldType.Money(BigDecimal.ONE, new BigDecimal("2.5")));
        var repeating = (RepeatingGroup) page.elements().get(2);
        assertThat(repeating.min()).isEqualTo(1);
        assertThat(repeating.max()).isEqualTo(4);
        assertThat(form.evidence().getFirst().necessity()).isEqualTo(EvidenceItem.Necessity.CAN_FOLLOW);
        assertThat(form.codeLists().get("ab").codes()).containsExactly("a", "b");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'id':'x','type':'text'}                                                        | incomplete: x",
                "{'id':'x','type':'choice','codes':'fehlt','law':'§'}                            | no code list fehlt for x",
                "{'id':'X1','type':'text','law':'§'}                                             | X1",
                "{'id':'day','type':'text','law':'§'}                                            | day",
                "{'id':'x','type':'text','pattern':'[A-','law':'§'}                                 | [A-",
                "{'id':'x','type':'bild','law':'§'}                                              | bild",
                "{'id':'x','type':'text','law':'§'},{'id':'x','type':'day','law':'§'}            | same element: x",
                "{'id':'g','group':[{'id':'x','type':'text','law':'§'},{'id':'x','type':'day','law':'§'}]} | same element: g.x",
                "{'id':'x','repeat':[],'min':2,'max':1}                                          | cardinality"
            })
    void refusesBrokenFormsWithASpeakingMessage(String elements, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> form("{'id':'eins','elements':[" + elements + "]}"))
                .withMessageContaining(message);
    }

    @Test
    void refusesTheSamePathOnTwoPages() {
        var page = "{'id':'%s','elements':[{'id':'name','type':'text','law':'§'}]}";
        assertThatIllegalArgumentException()
                .isThrownBy(() -> form(page.formatted("eins") + "," + page.formatted("zwei")))
                .withMessageContaining("same element: name");
    }

    @Test
    void readsWhatFormsForHouseholdsNeed() {
        var form = read("""
                {'form':'probe','version':'1.2','codeLists':{'ab':['a']},'pages':[
                  {'id':'eins','section':'A','elements':[
                    {'id':'haushalt','group':[
                      {'id':'personen','min':0,'max':3,'naming':['name'],'repeat':[
                        {'id':'name','type':'text','law':'§','fact':'person.familyName'}]}]},
                    {'id':'ort','type':'locality','law':'§','fact':'address.city'}]},
                  {'id':'zwei','section':'B','each':'haushalt.personen','elements':[
                    {'id':'staat','type':'country','law':'§'},
                    {'id':'groesse','type':'decimal','min':0.5,'max':9,'scale':1,'law':'§'},
                    {'id':'summe','type':'money','law':'§','calc':{'+':[1,2]}}]}],
                 'rules':[
                  {'id':'einer','at':'haushalt.personen.staat','when':{'var':'x'},'holds':{'var':'y'},'severity':'HINT','law':'§ 1'},
                  {'id':'zweier','at':'haushalt.personen','holds':true,'law':'§ 2'}],
                 'evidence':[
                  {'id':'ausweis','necessity':'REQUIRED','law':'§ 4','kinds':['pdf'],'maxMegabytes':3},
                  {'id':'miete','necessity':'REQUIRED','law':'§ 4'}]}
                """);
        assertThat(form.page("eins").orElseThrow().section()).contains("A");
        assertThat(form.page("eins").orElseThrow().each()).isEmpty();
        assertThat(form.page("zwei").orElseThrow().each()).contains("haushalt.personen");
        assertThat(form.page("zwei").orElseThrow().elements())
                .extracting(element -> ((Field) element).type())
                .startsWith(
                        new FieldType.Country(), new FieldType.Decimal(new BigDecimal("0.5"), new BigDecimal("9"), 1));
        assertThat(((Field) form.page("zwei").orElseThrow().elements().get(2)).isCalculated())
                .isTrue();
        assertThat(form.facts()).containsExactly(Fact.FAMILY_NAME, Fact.CITY);
        assertThat(form.rules()).extracting(FormRule::code).containsExactly("rule.einer", "rule.zweier");
        assertThat(form.rules())
                .extracting(FormRule::severity)
                .containsExactly(FormRule.Severity.HINT, FormRule.Severity.ERROR);
        assertThat(form.evidence().get(0).kinds()).containsExactly(EvidenceItem.Kind.PDF);
        assertThat(form.evidence().get(0).maxMegabytes()).isEqualTo(3);
        assertThat(form.evidence().get(1).kinds()).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'id':'x','type':'text','law':'§'}            | fremd           |                       | no page asks how many there are of: fremd",
                "{'id':'name','type':'text','law':'§'}         | personen        |                       | same element: personen.name",
                "{'id':'x','type':'text','law':'§'}            | personen.kinder |                       | no page asks how many there are of: personen.kinder",
                "{'id':'x','type':'choice','codes':'no','law':'§'} | personen    |                       | no code list no for personen.x",
                "{'id':'x','type':'text','law':'§','required':true,'calc':1} | personen |                | calculated: x",
                "{'id':'x','type':'text','law':'§','fact':'person.shoeSize'} | personen |                | person.shoeSize",
                "{'id':'x','type':'decimal','scale':7,'law':'§'} | personen      |                       | six digits",
                "{'id':'x','type':'text','law':'§'}            | personen        | {'id':'r','at':'personen.y','holds':true,'law':'§'} | rule r stands at nothing: personen.y",
                "{'id':'x','repeat':[],'max':2,'naming':['z']} | personen        |                       | no answer of personen.x: z",
            })
    void refusesPagesForEntriesThatFitNowhere(String elements, String each, String rules, String message) {
        var json = """
                {'form':'probe','version':'1.2','codeLists':{},'pages':[
                  {'id':'eins','elements':[{'id':'personen','max':3,'repeat':[{'id':'name','type':'text','law':'§'},
                    {'id':'kinder','max':3,'repeat':[]}]}]},
                  {'id':'zwei','each':'%s','elements':[%s]}],
                 'rules':[%s]}
                """.formatted(each, elements, rules == null ? "" : rules);
        assertThatIllegalArgumentException().isThrownBy(() -> read(json)).withMessageContaining(message);
    }

    @Test
    void twoPagesForEntriesMayNotAskTheSame() {
        var page = "{'id':'%s','each':'personen','elements':[{'id':'x','type':'text','law':'§'}]}";
        assertThatIllegalArgumentException()
                .isThrownBy(() -> form("{'id':'p','elements':[{'id':'personen','max':2,'repeat':[]}]},"
                        + page.formatted("eins") + "," + page.formatted("zwei")))
                .withMessageContaining("same element: personen.x");
    }

    @ParameterizedTest
    @EnumSource
    void everyFactIsFoundByItsKey(Fact fact) {
        assertThat(Fact.of(fact.key())).contains(fact);
        assertThat(fact.kind()).isNotNull();
    }

    private static FormDefinition form(String pages) {
        var json = """
                {'form':'probe','version':'1.2','codeLists':{'ab':['a','b']},'pages':[%s],
                 'evidence':[{'id':'ausweis','necessity':'CAN_FOLLOW','law':'§ 4'}]}
                """.formatted(pages);
        return read(json);
    }

    private static FormDefinition read(String json) {
        var utf8 = json.replace('\'', '"').getBytes(StandardCharsets.UTF_8);
        return FormReader.read(new ByteArrayInputStream(utf8));
    }
}
