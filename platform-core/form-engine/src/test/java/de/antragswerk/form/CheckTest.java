package de.antragswerk.form;

import static de.antragswerk.form.Sample.COMPLETE;
import static de.antragswerk.form.Sample.DAY;
import static de.antragswerk.form.Sample.ENGINE;
import static de.antragswerk.form.Sample.json;
import static de.antragswerk.form.Sample.page;
import static org.assertj.core.api.Assertions.assertThat;

import de.antragswerk.plugin.Finding;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CheckTest {

    @Test
    void findsNothingInACompleteForm() {
        assertThat(ENGINE.check(COMPLETE)).isEmpty();
    }

    @Test
    void findsWhatIsMissing() {
        assertThat(codes(ENGINE.check(JsonValue.EMPTY_JSON_OBJECT)))
                .containsExactly(
                        "/person/name required",
                        "/person/geburt required",
                        "/lage required",
                        "/mitglieder too-few",
                        "/konto required");
        assertThat(codes(ENGINE.filling(JsonValue.EMPTY_JSON_OBJECT).check(page("konto"))))
                .containsExactly("/konto required");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'person':{'name':'Samira Haddad von und zu Wiesbaden','geburt':'1994-05-17'}} | /person/name too-long",
                "{'person':{'name':'A','geburt':'2026-11-22','schule':'x'}}  | /person/geburt day-in-future",
                "{'person':{'name':'A','geburt':'31.2.1994'}}   | /person/geburt not-a-day",
                "{'person':{'name':'A','geburt':'2010-01-01'}}  | /person/schule required",
                "{'person':{'name':7,'geburt':'1994-05-17'}}    | /person/name wrong-type",
                "{'person':{'name':{},'geburt':'1994-05-17'}}   | /person/name wrong-type",
                "{'person':'x'}                                 | /person wrong-type",
                "{'lage':'zu dritt'}                            | /lage unknown-code",
                "{'lage':['paar']}                              | /lage wrong-type",
                "{'kontakt':{'email':'samira'}}                 | /kontakt/email bad-email",
                "{'kontakt':{'telefon':'ruf an'}}               | /kontakt/telefon bad-phone",
                "{'kontakt':{'plz':'6518'}}                     | /kontakt/plz bad-postal-code",
                "{'mitglieder':'x'}                             | /mitglieder wrong-type",
                "{'mitglieder':['x']}                           | /mitglieder/0 wrong-type",
                "{'mitglieder':[{},{},{},{}]}                   | /mitglieder too-many",
                "{'mitglieder':[{'vorname':'A','arbeitet':'ja'}]} | /mitglieder/0/arbeitet unknown-code",
                "{'mitglieder':[{'vorname':'A','arbeitet':true,'einkommen':[{'quelle':'lohn','betrag':'10000.01'}]}]} | /mitglieder/0/einkommen/0/betrag out-of-range",
                "{'mitglieder':[{'vorname':'A','arbeitet':true,'einkommen':[{'quelle':'lohn','betrag':'viel'}]}]} | /mitglieder/0/einkommen/0/betrag not-an-amount",
                "{'mitglieder':[{'vorname':'Jonas','arbeitet':true,'einkommen':[{'quelle':'lohn','betrag':'5.00','steuer':'86095742710'}]}]} | /mitglieder/0/einkommen/0/steuer bad-tax-id",
                "{'konto':'vielleicht'}                         | /konto unknown-code",
                "{'konto':1}                                    | /konto wrong-type",
                "{'iban':'DE1'}                                 | /iban bad-iban",
                "{'bank':'klein'}                               | /bank pattern",
                "{'rentennummer':'1'}                           | /rentennummer bad-pension-number",
                "{'zimmer':21}                                  | /zimmer out-of-range",
                "{'zimmer':1.5}                                 | /zimmer not-a-number",
                "{'zimmer':'drei'}                              | /zimmer not-a-number",
                "{'zimmer':true}                                | /zimmer wrong-type",
                "{'quellen':'lohn'}                             | /quellen wrong-type",
                "{'quellen':['lohn','lotto']}                   | /quellen unknown-code",
                "{'quellen':['lohn','lohn']}                    | /quellen unknown-code",
                "{'beginn':'2026-11-20'}                        | /beginn day-in-past",
            })
    void findsWhatIsWrong(String change, String expected) {
        var answers = Answers.builder(COMPLETE);
        json(change).forEach(answers::add);
        assertThat(codes(ENGINE.check(answers.build()))).containsExactly(expected);
    }

    @Test
    void hiddenAnswersAreNotChecked() {
        var answers = with("konto", JsonValue.FALSE, with("iban", Answers.string("unsinn"), COMPLETE));
        assertThat(ENGINE.check(answers)).isEmpty();
    }

    @Test
    void conditionsDoNotSeeHiddenAnswers() {
        var answers = json("{'konto':false,'iban':'DE89370400440532013000','bank':'klein'}");
        assertThat(ENGINE.filling(answers).view(page("konto")).fields().map(FieldNode::pointer))
                .doesNotContain("/iban", "/bank");
        assertThat(ENGINE.pruned(answers)).isEqualTo(json("{'konto':false}"));
    }

    @Test
    void whatHappenedBetweenTheDayOfApplicationAndTodayIsPast() {
        var born = Answers.builder(COMPLETE)
                .add("person", json("{'name':'A','geburt':'2026-11-25','schule':'keine'}"))
                .build();
        assertThat(codes(ENGINE.check(born))).containsExactly("/person/geburt day-in-future");
        assertThat(ENGINE.on(DAY, DAY.plusDays(10)).check(born)).isEmpty();
    }

    @Test
    void prunesUnknownAnswersAndWrongShapes() {
        var answers = json(
                "{'fremd':1,'person':{'name':'A','fremd':{}},'mitglieder':[{'vorname':'B','x':1},7],'kontakt':[]}");
        assertThat(ENGINE.pruned(answers)).isEqualTo(json("{'person':{'name':'A'},'mitglieder':[{'vorname':'B'},{}]}"));
    }

    @Test
    void findingsCarryTheirLimits() {
        var finding = ENGINE.check(with("zimmer", Answers.JSON.createValue(21), COMPLETE))
                .getFirst();
        assertThat(finding.arguments()).isEqualTo(Map.of("min", "1", "max", "20"));
    }

    @Test
    void asksForEvidenceByCondition() {
        assertThat(ENGINE.filling(COMPLETE).evidence()).extracting("id").containsExactly("ausweis", "lohn");
        assertThat(ENGINE.filling(JsonValue.EMPTY_JSON_OBJECT).evidence())
                .extracting("id")
                .containsExactly("ausweis");
    }

    @Test
    void knowsThePageOfAnAnswer() {
        assertThat(ENGINE.filling(COMPLETE).pageOf("/mitglieder/0/vorname")).contains(page("haushalt"));
        assertThat(ENGINE.filling(json("{'lage':'allein'}")).pageOf("/mitglieder/0/vorname"))
                .isEmpty();
        assertThat(ENGINE.filling(COMPLETE).pageOf("")).isEmpty();
    }

    private static JsonObject with(String id, JsonValue value, JsonObject answers) {
        return Answers.builder(answers).add(id, value).build();
    }

    private static List<String> codes(List<Finding> findings) {
        return findings.stream()
                .map(finding -> finding.pointer() + " " + finding.code())
                .toList();
    }
}
