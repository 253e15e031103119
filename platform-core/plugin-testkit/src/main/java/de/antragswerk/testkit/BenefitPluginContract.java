package de.antragswerk.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import de.antragswerk.exchange.xdf.XdfVersion;
import de.antragswerk.form.FormEngine;
import de.antragswerk.plugin.Antrag;
import de.antragswerk.plugin.BenefitPlugin;
import de.antragswerk.plugin.CompetenceRule;
import de.antragswerk.plugin.Finding;
import de.antragswerk.plugin.FormOffer;
import de.antragswerk.plugin.FormRef;
import de.antragswerk.plugin.FormVersion;
import de.antragswerk.plugin.Outcome;
import de.antragswerk.plugin.Parameter;
import de.antragswerk.plugin.form.FormDefinition;
import de.antragswerk.plugin.form.TextKeys;
import jakarta.json.JsonValue;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * What every benefit plugin keeps. A plugin's own test extends this and returns its plugin:
 *
 * <pre>{@code
 * class WbsContract extends BenefitPluginContract {
 *     @Override protected BenefitPlugin plugin() { return new WbsPlugin(); }
 * }
 * }</pre>
 */
public abstract class BenefitPluginContract {
    private static final int DISTURBED_FILLINGS = 40;
    private PluginUnderTest underTest;

    /** A new instance, as the platform would get it. */
    protected abstract BenefitPlugin plugin();

    /** Entries for texts with a pattern, by dotted path. */
    protected Map<String, List<String>> examples() {
        return Map.of();
    }

    /** How often a form is filled to reach every question; more for forms with rare combinations. */
    protected int fillings() {
        return 1500;
    }

    /** The day as of which the law is applied in these tests. */
    protected LocalDate applicationDay() {
        return SampleAntraege.DAY;
    }

    /** Digests of all published forms, by {@code <form>-<version>}. */
    protected Map<String, String> publishedForms() {
        return PublishedForms.of(getClass());
    }

    @Test
    void theDescriptorNeverChanges() {
        var plugin = plugin();
        assertThat(plugin.descriptor()).isEqualTo(plugin.descriptor());
        assertThat(plugin().descriptor()).isEqualTo(plugin.descriptor());
        assertThat(plugin.descriptor().forms()).extracting(FormOffer::id).doesNotHaveDuplicates();
    }

    @Test
    void everyOfferedFormVersionIsThere() {
        var plugin = plugin();
        underTest().refs().forEach(ref -> {
            assertThat(plugin.form(ref).ref()).isEqualTo(ref);
            assertThat(plugin.form(ref)).isEqualTo(plugin.form(ref));
        });
        plugin.descriptor()
                .forms()
                .forEach(offer -> assertThatIllegalArgumentException()
                        .as("a version of %s that is not offered", offer.id())
                        .isThrownBy(() -> plugin.form(new FormRef(offer.id(), new FormVersion(9999, 0)))));
    }

    @Test
    void publishedFormVersionsNeverChange() {
        var published = publishedForms();
        assertThat(underTest().forms().filter(form -> !published.containsKey(FormDigest.nameOf(form))))
                .extracting(form -> FormDigest.nameOf(form) + "=" + FormDigest.of(form))
                .as("forms that are not sealed yet; to publish them, add these lines to published-forms.properties")
                .isEmpty();
        underTest()
                .forms()
                .forEach(form -> assertThat(FormDigest.of(form))
                        .as("%s is published and must not change; make a new version instead", FormDigest.nameOf(form))
                        .isEqualTo(published.get(FormDigest.nameOf(form))));
    }

    @Test
    void conditionsReadOnlyWhatTheFormAsks() {
        underTest()
                .forms()
                .forEach(form -> assertThat(new ConditionCheck(form).unknownAnswers())
                        .as(form.ref().toString())
                        .isEmpty());
    }

    @Test
    void noConditionDependsOnItself() {
        underTest()
                .forms()
                .forEach(form -> assertThat(new ConditionCheck(form).circles())
                        .as(form.ref().toString())
                        .isEmpty());
    }

    @Test
    void noConditionFailsWhateverIsAnswered() {
        underTest().forms().forEach(form -> {
            var engine = new FormEngine(form, applicationDay());
            assertThat(engine.defects(JsonValue.EMPTY_JSON_OBJECT))
                    .as("%s, empty", form.ref())
                    .isEmpty();
            for (var seed = 0; seed < DISTURBED_FILLINGS; seed++) {
                assertThat(engine.defects(underTest().disturbed(form, seed)))
                        .as("%s, seed %s", form.ref(), seed)
                        .isEmpty();
            }
        });
    }

    @Test
    void everythingCanBeReachedAndFinished() {
        underTest()
                .forms()
                .forEach(form -> assertThat(new ReachCheck(underTest().generator(form)).search(fillings()))
                        .as(form.ref().toString())
                        .isEmpty());
    }

    @Test
    void everyQuestionSaysWhatItAsksAndWhy() {
        var texts = underTest().plugin().texts(Locale.GERMAN);
        assertThat(TextCheck.of(underTest()).missing(texts)).isEmpty();
    }

    @Test
    void noTextIsLeftOver() {
        var texts = underTest().plugin().texts(Locale.GERMAN);
        assertThat(TextCheck.of(underTest()).leftOver(texts)).isEmpty();
    }

    @Test
    void otherLanguagesFallBackToGerman() {
        var plugin = plugin();
        var german = plugin.texts(Locale.GERMAN).keySet();
        Stream.of(Locale.GERMANY, Locale.ENGLISH, Locale.of("uk"), Locale.of("ar"), Locale.ROOT)
                .forEach(locale -> assertThat(plugin.texts(locale).keySet())
                        .as("texts in " + locale)
                        .isEqualTo(german));
    }

    @Test
    void everyCompleteAntragGetsAnAnswer() {
        underTest().forms().forEach(form -> {
            var accepted = 0;
            for (var seed = 0; seed < fillings() / 5; seed++) {
                accepted += isAccepted(form, seed) ? 1 : 0;
            }
            assertThat(accepted)
                    .as("fillings of %s that the law accepts", form.ref())
                    .isPositive();
        });
    }

    private boolean isAccepted(FormDefinition form, int seed) {
        var plugin = underTest().plugin();
        var antrag = underTest().antrag(form, underTest().generator(form).answers(seed));
        var outcome = plugin.prepare(antrag);
        assertThat(outcome).as("%s, seed %s", form.ref(), seed).isNotNull().isEqualTo(plugin.prepare(antrag));
        return switch (outcome) {
            case Outcome.Ready ready -> true;
            case Outcome.Incomplete incomplete -> {
                incomplete.findings().forEach(finding -> mendable(finding, antrag, form));
                yield false;
            }
        };
    }

    /** The form's rules are checked before, but a rule of the law must not stumble over what it does not expect. */
    @Test
    void noAntragMakesPrepareFail() {
        var plugin = underTest().plugin();
        underTest().forms().forEach(form -> {
            plugin.prepare(underTest().antrag(form, JsonValue.EMPTY_JSON_OBJECT));
            for (var seed = 0; seed < DISTURBED_FILLINGS; seed++) {
                plugin.prepare(underTest().antrag(form, underTest().disturbed(form, seed)));
            }
        });
    }

    @Test
    void everyIndicationHasItsWordsAndItsGround() {
        new IndicationCheck(underTest(), DISTURBED_FILLINGS).check();
    }

    @Test
    void noUpgradeLosesAnAnswer() {
        var plugin = underTest().plugin();
        var check = new UpgradeCheck(plugin, ref -> underTest().generator(plugin.form(ref)), DISTURBED_FILLINGS);
        plugin.descriptor()
                .forms()
                .forEach(offer -> assertThat(check.lost(offer)).isEmpty());
    }

    @Test
    void parametersNeverChangeAndHaveGoodStandards() {
        var parameters = underTest().parameters();
        assertThat(parameters)
                .isEqualTo(new PluginUnderTest(plugin(), applicationDay(), examples(), new HashMap<>()).parameters());
        assertThat(parameters).extracting(Parameter::name).doesNotHaveDuplicates();
        assertThat(parameters)
                .filteredOn(parameter -> parameter.legalSource().isBlank())
                .extracting(Parameter::name)
                .as("parameters without a legal source")
                .isEmpty();
        assertThat(parameters)
                .filteredOn(parameter ->
                        parameter.mandatory() && parameter.standard().isPresent())
                .extracting(Parameter::name)
                .as("parameters that are mandatory although there is a standard")
                .isEmpty();
    }

    /** Parameters may also be missing: what was sent before they were declared is looked at again. */
    @Test
    void missingParametersMakeNothingFail() {
        var plugin = underTest().plugin();
        underTest().forms().forEach(form -> {
            var with = underTest().antrag(form, underTest().generator(form).answers(1));
            var without = new Antrag(
                    with.benefit(), with.form(), with.place(), with.applicationDay(), with.answers(), with.evidence());
            assertThat(plugin.prepare(without)).isNotNull();
        });
    }

    @Test
    void somebodyIsResponsibleEverywhere() {
        if (plugin() instanceof CompetenceRule rule) {
            assertThat(rule.feature()).isNotNull();
            Stream.of(SampleAntraege.WIESBADEN, SampleAntraege.MUENSTER, SampleAntraege.DUEREN, SampleAntraege.KOELN)
                    .forEach(place -> assertThat(rule.competenceFor(place))
                            .as("who is responsible in " + place.name())
                            .isNotNull());
        }
    }

    @ParameterizedTest
    @EnumSource(XdfVersion.class)
    void theFormGoesOutAsXDatenfelderAndComesBack(XdfVersion version) {
        var texts = underTest().plugin().texts(Locale.GERMAN);
        underTest()
                .forms()
                .forEach(form -> assertThat(new ExchangeCheck(form, texts).returned(version))
                        .as(form.ref().toString())
                        .isEqualTo(form));
    }

    @Test
    void completeAnswersKeepTheJsonSchema() {
        var texts = underTest().plugin().texts(Locale.GERMAN);
        underTest().forms().forEach(form -> {
            var complete = IntStream.range(0, DISTURBED_FILLINGS)
                    .mapToObj(seed -> underTest().generator(form).answers(seed))
                    .filter(answers ->
                            underTest().generator(form).engine().check(answers).isEmpty())
                    .toList();
            assertThat(complete).as("complete fillings of %s", form.ref()).isNotEmpty();
            assertThat(new ExchangeCheck(form, texts).complaints(complete.stream()))
                    .as(form.ref().toString())
                    .isEmpty();
        });
    }

    private void mendable(Finding finding, Antrag antrag, FormDefinition form) {
        assertThat(underTest().plugin().texts(Locale.GERMAN))
                .as("the text of a finding")
                .containsKey(TextKeys.finding(finding.code()));
        assertThat(underTest()
                        .generator(form)
                        .engine()
                        .filling(antrag.answers())
                        .pageOf(finding.pointer()))
                .as("a page on which the citizen can mend " + finding)
                .isPresent();
    }

    private PluginUnderTest underTest() {
        if (underTest == null) {
            underTest = new PluginUnderTest(plugin(), applicationDay(), examples(), new HashMap<>());
        }
        return underTest;
    }
}
