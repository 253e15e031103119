package de.antragswerk.testkit;

import static de.antragswerk.testkit.Broken.assertBroken;
import static de.antragswerk.testkit.Broken.contract;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.antragswerk.plugin.CaseFile;
import de.antragswerk.plugin.Finding;
import de.antragswerk.plugin.Outcome;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** A broken plugin fails with a sentence that tells its author what to mend. */
class BrokenPluginTest {

    @Test
    void aQuestionWithoutWords() {
        assertBroken(
                SamplePlugin.GOOD.with("{'id':'plz','type':'postal_code','law':'§'}", Map.of("probe.plz.label", "PLZ")),
                BenefitPluginContract::everyQuestionSaysWhatItAsksAndWhy,
                "there is no text probe.plz.why");
    }

    @Test
    void wordsForNothing() {
        assertBroken(
                SamplePlugin.GOOD.with("{'id':'plz','type':'postal_code','law':'§'}", Map.of("probe.alt.label", "Alt")),
                BenefitPluginContract::noTextIsLeftOver,
                "no form and no parameter uses the text probe.alt.label");
    }

    @Test
    void aConditionOverAnAnswerThatNobodyAsks() {
        assertBroken(
                SamplePlugin.GOOD.with(
                        "{'id':'x','type':'yesno','law':'§','when':{'==':[{'var':'kindr'},true]}}", Map.of()),
                BenefitPluginContract::conditionsReadOnlyWhatTheFormAsks,
                "the condition of x reads \"kindr\", which the form does not ask");
        assertBroken(
                SamplePlugin.GOOD.with(
                        "{'id':'x','type':'yesno','law':'§','when':{'some':[{'var':'kind'},{'==':[{'var':'name'},'A']}]}}",
                        Map.of()),
                BenefitPluginContract::conditionsReadOnlyWhatTheFormAsks,
                "reads \"name\"");
        assertBroken(
                SamplePlugin.GOOD.with(
                        "{'id':'x','type':'yesno','law':'§','when':{'!!':{'var':'item.geburt'}}}", Map.of()),
                BenefitPluginContract::conditionsReadOnlyWhatTheFormAsks,
                "reads \"item.geburt\"");
    }

    @Test
    void aConditionThatFails() {
        assertBroken(
                SamplePlugin.GOOD.with(
                        "{'id':'x','type':'yesno','law':'§','when':{'older':[{'var':'name'},3]}}", Map.of()),
                BenefitPluginContract::noConditionFailsWhateverIsAnswered,
                "older");
    }

    @Test
    void aConditionThatWaitsForItself() {
        assertBroken(
                SamplePlugin.GOOD.with("""
                        {'id':'x','type':'yesno','law':'§','when':{'==':[{'var':'y'},true]}},
                        {'id':'y','type':'yesno','law':'§','when':{'==':[{'var':'x'},true]}}
                        """, Map.of()),
                BenefitPluginContract::noConditionDependsOnItself,
                "the condition of x depends on itself");
    }

    @Test
    void aQuestionThatIsNeverAsked() {
        assertBroken(
                SamplePlugin.GOOD.with(
                        "{'id':'x','type':'yesno','law':'§','when':{'==':[{'var':'kinder'},'vielleicht']}}", Map.of()),
                BenefitPluginContract::everythingCanBeReachedAndFinished,
                "question x was never asked for");
    }

    @Test
    void aFormThatCannotBeFinished() {
        assertBroken(
                SamplePlugin.GOOD.with(
                        "{'id':'x','type':'text','pattern':'[0-9]{5}-[A-Z]{9}','required':true,'law':'§'}", Map.of()),
                BenefitPluginContract::everythingCanBeReachedAndFinished,
                "the form cannot be finished at /x: pattern");
    }

    @Test
    void aLawThatStumbles() {
        assertThatThrownBy(() -> contract(SamplePlugin.GOOD.with(antrag -> new Outcome.Ready(new CaseFile(
                                "probe-1", List.of(), antrag.answers().getJsonObject("kind")))))
                        .noAntragMakesPrepareFail())
                .isInstanceOf(RuntimeException.class);
    }

    @Test
    void aLawThatThrowsDice() {
        var dice = new AtomicInteger();
        assertBroken(
                SamplePlugin.GOOD.with(antrag -> new Outcome.Ready(
                        new CaseFile("probe-" + dice.incrementAndGet(), List.of(), JsonValue.EMPTY_JSON_OBJECT))),
                BenefitPluginContract::everyCompleteAntragGetsAnAnswer,
                "seed 0");
    }

    @Test
    void aFindingWithoutWordsOrWithoutAPlace() {
        assertBroken(
                SamplePlugin.GOOD.with(antrag -> new Outcome.Incomplete(List.of(new Finding("/name", "strange")))),
                BenefitPluginContract::everyCompleteAntragGetsAnAnswer,
                "finding.strange");
        assertBroken(
                SamplePlugin.GOOD
                        .with("{'id':'z','type':'yesno','law':'§'}", Map.of("finding.strange", "Seltsam."))
                        .with(antrag -> new Outcome.Incomplete(List.of(new Finding("/nirgends", "strange")))),
                BenefitPluginContract::everyCompleteAntragGetsAnAnswer,
                "a page on which the citizen can mend");
    }

    @Test
    void aLawThatAcceptsNobody() {
        assertBroken(
                SamplePlugin.GOOD
                        .with("{'id':'z','type':'yesno','law':'§'}", Map.of("finding.strange", "Seltsam."))
                        .with(antrag -> new Outcome.Incomplete(List.of(new Finding("/name", "strange")))),
                BenefitPluginContract::everyCompleteAntragGetsAnAnswer,
                "fillings of probe 1.0 that the law accepts");
    }

    @Test
    void aFormThatIsNotSealed() {
        assertThatThrownBy(() -> new SamplePluginContract() {
                    @Override
                    protected Map<String, String> publishedForms() {
                        return Map.of();
                    }
                }.publishedFormVersionsNeverChange())
                .hasMessageContaining("add these lines to published-forms.properties")
                .hasMessageContaining("probe-1.0=");
    }

    @Test
    void aPublishedFormThatChanges() {
        assertBroken(
                SamplePlugin.GOOD.with("{'id':'neu','type':'yesno','law':'§'}", Map.of()),
                BenefitPluginContract::publishedFormVersionsNeverChange,
                "probe-1.0 is published and must not change; make a new version instead");
    }
}
