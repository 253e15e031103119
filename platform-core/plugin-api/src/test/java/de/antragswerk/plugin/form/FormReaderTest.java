package de.antragswerk.plugin.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import de.antragswerk.plugin.FormId;
import de.antragswerk.plugin.FormRef;
import de.antragswerk.plugin.FormVersion;
import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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

    private static FormDefinition form(String pages) {
        var json = """
                {'form':'probe','version':'1.2','codeLists':{'ab':['a','b']},'pages':[%s],
                 'evidence':[{'id':'ausweis','necessity':'CAN_FOLLOW','law':'§ 4'}]}
                """.formatted(pages).replace('\'', '"');
        return FormReader.read(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)));
    }
}
