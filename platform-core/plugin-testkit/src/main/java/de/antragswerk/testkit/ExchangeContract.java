package de.antragswerk.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import de.antragswerk.exchange.xdf.XdfVersion;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What others can do with a plugin's forms. */
interface ExchangeContract {
    PluginUnderTest underTest();

    @ParameterizedTest
    @EnumSource(XdfVersion.class)
    default void theFormGoesOutAsXDatenfelderAndComesBack(XdfVersion version) {
        var texts = underTest().plugin().texts(Locale.GERMAN);
        underTest()
                .forms()
                .forEach(form -> assertThat(new ExchangeCheck(
                                        underTest().plugin().descriptor().id(), form, texts)
                                .returned(version))
                        .as(form.ref().toString())
                        .isEqualTo(form));
    }

    @Test
    default void completeAnswersKeepTheJsonSchema() {
        var texts = underTest().plugin().texts(Locale.GERMAN);
        underTest().forms().forEach(form -> {
            var complete = IntStream.range(0, PluginUnderTest.SOME_FILLINGS)
                    .mapToObj(seed -> underTest().answers(form, seed))
                    .filter(answers ->
                            underTest().generator(form).engine().check(answers).isEmpty())
                    .toList();
            assertThat(complete).as("complete fillings of %s", form.ref()).isNotEmpty();
            assertThat(new ExchangeCheck(underTest().plugin().descriptor().id(), form, texts)
                            .complaints(complete.stream()))
                    .as(form.ref().toString())
                    .isEmpty();
        });
    }
}
