package de.antragswerk.testkit;

import static de.antragswerk.testkit.Broken.assertBroken;
import static org.assertj.core.api.Assertions.assertThat;

import de.antragswerk.plugin.CrisisSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A form that asks too much or cannot say why fails with a sentence that tells its author what to mend. */
class BrokenFormTest {

    @Test
    void aQuestionWithoutAParagraph() {
        assertBroken(
                SamplePlugin.GOOD.with("{'id':'x','type':'yesno','law':'Gesetz'}", Map.of()),
                BenefitPluginContract::everythingThatIsAskedHasALegalGround,
                "the question x does not say which paragraph it follows from");
        assertBroken(
                SamplePlugin.GOOD.withRule("{'id':'r','at':'name','holds':true,'severity':'ERROR','law':'§'}"),
                BenefitPluginContract::everythingThatIsAskedHasALegalGround,
                "the rule r");
        assertThat(List.of("§ 7 Abs. 1 SGB II", "§§ 60, 65 SGB I", "Art. 6 GG", "Anlage zu § 28 SGB XII"))
                .allMatch(Grounds::isGround);
    }

    @Test
    void aFactThatIsAskedTwice() {
        assertBroken(
                SamplePlugin.GOOD.with("""
                        {'id':'a','type':'text','required':true,'law':'§ 60 SGB I','fact':'person.familyName'},
                        {'id':'b','type':'text','required':true,'law':'§ 60 SGB I','fact':'person.familyName'}
                        """, Map.of()),
                BenefitPluginContract::nothingIsAskedTwice,
                "the same fact is asked at [/a, /b]");
    }

    @Test
    void aRuleThatFails() {
        assertBroken(
                SamplePlugin.GOOD.withRule(
                        "{'id':'r','at':'name','holds':{'older':[{'var':'name'},3]},'severity':'ERROR','law':'§ 1 SGB I'}"),
                BenefitPluginContract::noConditionFailsWhateverIsAnswered,
                "rule r");
    }

    @Test
    void aCrisisSetThatNobodyCanSwitchOn() {
        assertBroken(
                SamplePlugin.GOOD.with(
                        "{'id':'x','type':'yesno','law':'§ 1','when':{'in':['seuche',{'var':'sets'}]}}", Map.of()),
                BenefitPluginContract::crisisSetsNeverChangeAndCoverTheForms,
                "crisis sets that probe 1.0 asks for are offered");
        assertThat(PluginUnderTest.crisisSetsOf(SamplePlugin.GOOD)).isEmpty();
        assertThat(new CrisisSet("seuche", "crisis.seuche.title", "§ 67 SGB II").id())
                .isEqualTo("seuche");
    }
}
