package de.antragswerk.form;

import static de.antragswerk.form.Household.THREE;
import static de.antragswerk.form.Household.filling;
import static de.antragswerk.form.Household.page;
import static de.antragswerk.form.Sample.json;
import static org.assertj.core.api.Assertions.assertThat;

import de.antragswerk.plugin.Finding;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RulesTest {
    private static final JsonObject TWO_PARTNERS = json("""
            {'allein':false,'haushalt':{'personen':[
              {'vorname':'A','beziehung':'partner','hatEinkommen':false},
              {'vorname':'B','beziehung':'kind','hatEinkommen':false},
              {'vorname':'C','beziehung':'partner','hatEinkommen':false}]}}
            """);

    @Test
    void aRuleBelowARepeatIsLookedAtForEachEntry() {
        var first = new Finding("/haushalt/personen/0/beziehung", "rule.paarNurEinmal");
        var third = new Finding("/haushalt/personen/2/beziehung", "rule.paarNurEinmal");
        assertThat(filling(TWO_PARTNERS).check()).containsExactly(first, third);
        assertThat(filling(TWO_PARTNERS).check(page("haushalt"))).containsExactly(first, third);
        assertThat(filling(TWO_PARTNERS).check(page("wohnung"))).isEmpty();
        assertThat(filling(THREE).check()).isEmpty();
    }

    @Test
    void restsWhileItsConditionDoesNotHold() {
        assertThat(codes("{'einzug':'2026-05-01'}")).doesNotContain("rule.auszugNachEinzug");
        assertThat(codes("{'einzug':'2026-05-01','auszug':'2026-04-01'}")).contains("rule.auszugNachEinzug");
        assertThat(codes("{'einzug':'2026-05-01','auszug':'2026-06-01'}")).doesNotContain("rule.auszugNachEinzug");
    }

    @Test
    void restsWhileTheAnswerItselfIsWrong() {
        assertThat(codes("{'einzug':'2026-05-01','auszug':'bald'}"))
                .contains("not-a-day")
                .doesNotContain("rule.auszugNachEinzug");
    }

    @Test
    void aHintBlocksNobody() {
        var large = Answers.builder(THREE).add("flaeche", Answers.string("200")).build();
        assertThat(filling(large).check()).isEmpty();
        assertThat(filling(large).hints()).containsExactly(new Finding("/flaeche", "rule.grosseWohnung"));
        assertThat(filling(large).hints(page("haushalt"))).isEmpty();
        assertThat(filling(THREE).hints()).isEmpty();
    }

    @Test
    void aRuleMayStandAtARepeatingGroupOnAPageForEntries() {
        var rich = filling(json("""
                {'haushalt':{'personen':[{'vorname':'A','hatEinkommen':true,'einkommen':[{'art':'rente','betrag':'6000.00'}]}]}}
                """));
        assertThat(rich.hints()).containsExactly(new Finding("/haushalt/personen/0/einkommen", "rule.vielEinkommen"));
    }

    @Test
    void aRuleThatFailsBlocksNobody() {
        assertThat(filling(JsonValue.EMPTY_JSON_OBJECT).check())
                .extracting(Finding::code)
                .doesNotContain("rule.kaputt");
        assertThat(Household.ENGINE.defects(THREE)).singleElement().asString().startsWith("rule kaputt");
    }

    @Test
    void thePluginSaysWhatARuleMeans() {
        assertThat(FindingTexts.text(
                        new Finding("/a", "rule.paarNurEinmal"),
                        Map.of("finding.rule.paarNurEinmal", "Nur eine Person."),
                        Locale.ENGLISH))
                .isEqualTo("Nur eine Person.");
    }

    private static java.util.List<String> codes(String answers) {
        return filling(json(answers)).check().stream().map(Finding::code).toList();
    }
}
