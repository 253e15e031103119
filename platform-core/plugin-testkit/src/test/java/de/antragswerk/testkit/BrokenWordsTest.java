package de.antragswerk.testkit;

import static de.antragswerk.testkit.Broken.assertBroken;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import de.antragswerk.plugin.Antrag;
import de.antragswerk.plugin.BenefitDescriptor;
import de.antragswerk.plugin.BenefitPlugin;
import de.antragswerk.plugin.FormRef;
import de.antragswerk.plugin.Outcome;
import de.antragswerk.plugin.form.FormDefinition;
import de.antragswerk.testkit.incomplete.HalfTranslated;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiFunction;
import org.junit.jupiter.api.Test;

/** A plugin whose words leave somebody without help fails with a sentence that tells its author what to mend. */
class BrokenWordsTest {

    @Test
    void aRuleWithoutWords() {
        assertBroken(
                SamplePlugin.GOOD.withRule(
                        "{'id':'stumm','at':'name','holds':{'!!':{'var':'name'}},'severity':'HINT','law':'§ 1 SGB I'}"),
                BenefitPluginContract::everyQuestionSaysWhatItAsksAndWhy,
                "there is no text finding.rule.stumm");
    }

    @Test
    void aPageAndADocumentWithoutTitle() {
        assertBroken(
                SamplePlugin.GOOD.withText("probe.page.seite.title", ""),
                BenefitPluginContract::everyQuestionSaysWhatItAsksAndWhy,
                "there is no text probe.page.seite.title");
        assertBroken(
                SamplePlugin.GOOD.withText("probe.evidence.ausweis.label", " "),
                BenefitPluginContract::everyQuestionSaysWhatItAsksAndWhy,
                "there is no text probe.evidence.ausweis.label");
    }

    @Test
    void twoQuestionsThatSoundAlike() {
        assertBroken(
                SamplePlugin.GOOD.with(
                        "{'id':'zweit','type':'text','law':'§ 60 SGB I'}",
                        Map.of("probe.zweit.label", "name", "probe.zweit.why", "Darum.")),
                BenefitPluginContract::whatStandsTogetherSoundsDifferent,
                "/zweit has the words of its neighbour: name");
    }

    /** Questions that never stand on a page together may have the same words. */
    @Test
    void alternativesMaySoundAlike() {
        var alternatives =
                SamplePlugin.GOOD.with("""
                {'id':'mit','type':'text','law':'§ 60 SGB I','when':{'==':[{'var':'kinder'},true]}},
                {'id':'ohne','type':'text','law':'§ 60 SGB I','when':{'==':[{'var':'kinder'},false]}}
                """, Map.of("probe.mit.label", "Warum?", "probe.ohne.label", "Warum?"));
        assertThatCode(() -> Broken.contract(alternatives).whatStandsTogetherSoundsDifferent())
                .doesNotThrowAnyException();
    }

    @Test
    void aTextThatNobodyHasTranslated() {
        assertBroken(
                new Translated((locale, texts) -> locale.getLanguage().equals("uk")
                        ? with(texts, "probe.kinder.label", "Haben Sie Kinder?")
                        : texts),
                BenefitPluginContract::everyLanguageIsComplete,
                "not translated (uk): probe.kinder.label");
        assertBroken(
                new Translated((locale, texts) -> locale.getLanguage().equals("en")
                        ? with(texts, "probe.kinder.label", "Haben Sie Kinder?")
                        : texts),
                BenefitPluginContract::everyLanguageIsComplete,
                "not translated (en): probe.kinder.label");
        assertBroken(
                new Translated((locale, texts) ->
                        locale.toLanguageTag().equals("de-simple") ? with(texts, "probe.kinder.label", "") : texts),
                BenefitPluginContract::everyLanguageIsComplete,
                "not translated (de-simple): probe.kinder.label");
    }

    @Test
    void filesThatDoNotSayTheSame() {
        assertThat(TextFiles.of(new HalfTranslated()).incomplete())
                .contains(
                        "forms/index.json does not name the language ar",
                        "texts/antrag_en.properties lacks antrag.name.label",
                        "texts/antrag_en.properties has antrag.alt.label, which German does not have")
                .noneMatch(complaint -> complaint.endsWith("antrag_en.properties lacks antrag.title"));
    }

    private static Map<String, String> with(Map<String, String> texts, String key, String text) {
        var changed = new HashMap<>(texts);
        changed.put(key, text);
        return changed;
    }

    /** The good plugin with a translator who has slipped. */
    private record Translated(BiFunction<Locale, Map<String, String>, Map<String, String>> slip)
            implements BenefitPlugin {
        @Override
        public BenefitDescriptor descriptor() {
            return SamplePlugin.GOOD.descriptor();
        }

        @Override
        public FormDefinition form(FormRef form) {
            return SamplePlugin.GOOD.form(form);
        }

        @Override
        public Map<String, String> texts(Locale locale) {
            return slip.apply(locale, SamplePlugin.GOOD.texts(locale));
        }

        @Override
        public Outcome prepare(Antrag antrag) {
            return SamplePlugin.GOOD.prepare(antrag);
        }
    }
}
