package de.antragswerk.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import de.antragswerk.form.FormEngine;
import de.antragswerk.plugin.form.FormDefinition;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** What a plugin's forms keep. */
interface FormContract {
    PluginUnderTest underTest();

    @Test
    default void publishedFormVersionsNeverChange() {
        var published = underTest().terms().published();
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
    default void everythingThatIsAskedHasALegalGround() {
        noComplaints(Grounds::missing);
    }

    @Test
    default void conditionsReadOnlyWhatTheFormAsks() {
        noComplaints(form -> new ConditionCheck(form).unknownAnswers());
    }

    @Test
    default void noConditionDependsOnItself() {
        noComplaints(form -> new ConditionCheck(form).circles());
    }

    /** Conditions, rules and calculations, whatever was answered before. */
    @Test
    default void noConditionFailsWhateverIsAnswered() {
        underTest().forms().forEach(form -> {
            var engine = new FormEngine(form, underTest().terms().day());
            assertThat(engine.defects(JsonValue.EMPTY_JSON_OBJECT))
                    .as("%s, empty", form.ref())
                    .isEmpty();
            for (var seed = 0; seed < PluginUnderTest.SOME_FILLINGS; seed++) {
                assertThat(engine.defects(underTest().disturbed(form, seed)))
                        .as("%s, seed %s", form.ref(), seed)
                        .isEmpty();
            }
        });
    }

    @Test
    default void everythingCanBeReachedAndFinished() {
        noComplaints(form -> new ReachCheck(
                        underTest().generator(form), seed -> underTest().answers(form, seed))
                .search(underTest().terms().fillings()));
    }

    @Test
    default void nothingIsAskedTwice() {
        noComplaints(form -> new SightCheck(underTest(), form).factsAskedTwice());
    }

    @Test
    default void noUpgradeLosesAnAnswer() {
        var plugin = underTest().plugin();
        var check = new UpgradeCheck(plugin, underTest(), PluginUnderTest.SOME_FILLINGS);
        plugin.descriptor().forms().forEach(offer -> {
            assertThat(check.lost(offer)).isEmpty();
            assertThat(check.differing(offer)).isEmpty();
        });
    }

    /** Not only kept: each answer of an earlier version still has its question in the later one. */
    @Test
    default void whatAnEarlierVersionKnewIsStillAsked() {
        var plugin = underTest().plugin();
        var check = new UpgradeCheck(plugin, underTest(), PluginUnderTest.SOME_FILLINGS);
        assertThat(plugin.descriptor().forms().stream().flatMap(offer -> check.noLongerAsked(offer).stream()))
                .as("answers that an upgrade leaves without a question; if that is meant, name them in noLongerAsked()")
                .isEmpty();
    }

    private void noComplaints(Function<FormDefinition, List<String>> check) {
        underTest()
                .forms()
                .forEach(form ->
                        assertThat(check.apply(form)).as(form.ref().toString()).isEmpty());
    }
}
