package de.antragswerk.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import de.antragswerk.form.FormEngine;
import de.antragswerk.plugin.Antrag;
import de.antragswerk.plugin.BenefitPlugin;
import de.antragswerk.plugin.CompetenceRule;
import de.antragswerk.plugin.Finding;
import de.antragswerk.plugin.FormOffer;
import de.antragswerk.plugin.FormRef;
import de.antragswerk.plugin.FormVersion;
import de.antragswerk.plugin.Outcome;
import de.antragswerk.plugin.form.FormDefinition;
import de.antragswerk.plugin.form.TextKeys;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

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
    private final Map<FormRef, AntragGenerator> generators = new HashMap<>();

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
        var properties = new Properties();
        try (var stream = getClass().getResourceAsStream("/published-forms.properties")) {
            if (stream != null) {
                properties.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        Map<String, String> digests = new HashMap<>();
        properties.stringPropertyNames().forEach(form -> digests.put(form, properties.getProperty(form)));
        return digests;
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
        refs(plugin).forEach(ref -> {
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
        forms().forEach(form -> {
            var name = form.ref().id() + "-" + form.ref().version();
            var digest = FormDigest.of(form);
            assertThat(published)
                    .as(
                            "%s is not sealed yet; to publish it, add to published-forms.properties: %s=%s",
                            name, name, digest)
                    .containsKey(name);
            assertThat(digest)
                    .as("%s is published and must not change; make a new version instead", name)
                    .isEqualTo(published.get(name));
        });
    }

    @Test
    void conditionsReadOnlyWhatTheFormAsks() {
        forms().forEach(form -> assertThat(new ConditionCheck(form).unknownAnswers())
                .as(form.ref().toString())
                .isEmpty());
    }

    @Test
    void noConditionDependsOnItself() {
        forms().forEach(form -> assertThat(new ConditionCheck(form).circles())
                .as(form.ref().toString())
                .isEmpty());
    }

    @Test
    void noConditionFailsWhateverIsAnswered() {
        forms().forEach(form -> {
            var engine = new FormEngine(form, applicationDay());
            assertThat(engine.defects(JsonValue.EMPTY_JSON_OBJECT))
                    .as("%s, empty", form.ref())
                    .isEmpty();
            for (var seed = 0; seed < DISTURBED_FILLINGS; seed++) {
                assertThat(engine.defects(disturbed(form, seed)))
                        .as("%s, seed %s", form.ref(), seed)
                        .isEmpty();
            }
        });
    }

    @Test
    void everythingCanBeReachedAndFinished() {
        forms().forEach(form -> assertThat(new ReachCheck(generator(form)).search(fillings()))
                .as(form.ref().toString())
                .isEmpty());
    }

    @Test
    void everyQuestionSaysWhatItAsksAndWhy() {
        var texts = plugin().texts(Locale.GERMAN);
        assertThat(new TextCheck(forms().toList()).missing(texts)).isEmpty();
    }

    @Test
    void noTextIsLeftOver() {
        var texts = plugin().texts(Locale.GERMAN);
        assertThat(new TextCheck(forms().toList()).leftOver(texts)).isEmpty();
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
        var plugin = plugin();
        var texts = plugin.texts(Locale.GERMAN);
        forms().forEach(form -> {
            for (var seed = 0; seed < fillings() / 5; seed++) {
                var antrag = antrag(plugin, form, generator(form).answers(seed));
                var outcome = plugin.prepare(antrag);
                assertThat(outcome)
                        .as("%s, seed %s", form.ref(), seed)
                        .isNotNull()
                        .isEqualTo(plugin.prepare(antrag));
                if (outcome instanceof Outcome.Incomplete incomplete) {
                    incomplete.findings().forEach(finding -> mendable(finding, antrag, form, texts));
                }
            }
        });
    }

    /** The form's rules are checked before, but a rule of the law must not stumble over what it does not expect. */
    @Test
    void noAntragMakesPrepareFail() {
        var plugin = plugin();
        forms().forEach(form -> {
            plugin.prepare(antrag(plugin, form, JsonValue.EMPTY_JSON_OBJECT));
            for (var seed = 0; seed < DISTURBED_FILLINGS; seed++) {
                plugin.prepare(antrag(plugin, form, disturbed(form, seed)));
            }
        });
    }

    @Test
    void noUpgradeLosesAnAnswer() {
        var plugin = plugin();
        var check = new UpgradeCheck(plugin, ref -> generator(plugin.form(ref)), DISTURBED_FILLINGS);
        plugin.descriptor()
                .forms()
                .forEach(offer -> assertThat(check.lost(offer)).isEmpty());
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

    private void mendable(Finding finding, Antrag antrag, FormDefinition form, Map<String, String> texts) {
        assertThat(texts).as("the text of a finding").containsKey(TextKeys.finding(finding.code()));
        assertThat(generator(form).engine().pageOf(finding.pointer(), antrag.answers()))
                .as("a page on which the citizen can mend " + finding)
                .isPresent();
    }

    private Antrag antrag(BenefitPlugin plugin, FormDefinition form, JsonObject answers) {
        return new Antrag(
                plugin.descriptor().id(), form.ref(), SampleAntraege.WIESBADEN, applicationDay(), answers, List.of());
    }

    private JsonObject disturbed(FormDefinition form, long seed) {
        return new AnswerDisturber(new Random(seed)).disturbed(generator(form).answers(seed));
    }

    private AntragGenerator generator(FormDefinition form) {
        return generators.computeIfAbsent(
                form.ref(), ref -> new AntragGenerator(form, applicationDay()).withExamples(examples()));
    }

    private Stream<FormDefinition> forms() {
        var plugin = plugin();
        return refs(plugin).map(plugin::form);
    }

    private static Stream<FormRef> refs(BenefitPlugin plugin) {
        return plugin.descriptor().forms().stream()
                .flatMap(offer -> offer.versions().stream().map(version -> new FormRef(offer.id(), version)));
    }
}
