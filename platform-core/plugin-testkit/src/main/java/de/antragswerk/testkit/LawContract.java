package de.antragswerk.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import de.antragswerk.plugin.Antrag;
import de.antragswerk.plugin.Finding;
import de.antragswerk.plugin.Outcome;
import de.antragswerk.plugin.form.FormDefinition;
import de.antragswerk.plugin.form.TextKeys;
import jakarta.json.JsonValue;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** What a plugin's law keeps. */
interface LawContract {
    PluginUnderTest underTest();

    @Test
    default void everyCompleteAntragGetsAnAnswer() {
        underTest().forms().forEach(form -> {
            var accepted = 0;
            for (var seed = 0; seed < underTest().terms().fillings() / 5; seed++) {
                accepted += isAccepted(form, seed) ? 1 : 0;
            }
            assertThat(accepted)
                    .as("fillings of %s that the law accepts", form.ref())
                    .isPositive();
        });
    }

    private boolean isAccepted(FormDefinition form, int seed) {
        var plugin = underTest().plugin();
        var antrag = underTest().antrag(form, underTest().answers(form, seed));
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

    /** The form's rules are checked before, but a rule of the law must not stumble over what it does not expect. */
    @Test
    default void noAntragMakesPrepareFail() {
        var plugin = underTest().plugin();
        underTest().forms().forEach(form -> {
            plugin.prepare(underTest().antrag(form, JsonValue.EMPTY_JSON_OBJECT));
            for (var seed = 0; seed < PluginUnderTest.SOME_FILLINGS; seed++) {
                plugin.prepare(underTest().antrag(form, underTest().disturbed(form, seed)));
            }
        });
    }

    @Test
    default void everyIndicationHasItsWordsAndItsGround() {
        new IndicationCheck(underTest(), PluginUnderTest.SOME_FILLINGS).check();
    }

    /** Parameters may also be missing: what was sent before they were declared is looked at again. */
    @Test
    default void missingParametersMakeNothingFail() {
        var plugin = underTest().plugin();
        underTest().forms().forEach(form -> {
            var with = underTest().antrag(form, underTest().answers(form, 1));
            var without = new Antrag(
                    with.benefit(), with.form(), with.place(), with.applicationDay(), with.answers(), with.evidence());
            assertThat(plugin.prepare(without)).isNotNull();
        });
    }
}
