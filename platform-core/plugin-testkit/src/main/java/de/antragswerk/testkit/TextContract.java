package de.antragswerk.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a plugin's words keep. */
interface TextContract {
    PluginUnderTest underTest();

    @Test
    default void everyQuestionSaysWhatItAsksAndWhy() {
        assertThat(TextCheck.of(underTest()).missing(underTest().plugin().texts(Locale.GERMAN)))
                .isEmpty();
    }

    @Test
    default void noTextIsLeftOver() {
        assertThat(TextCheck.of(underTest()).leftOver(underTest().plugin().texts(Locale.GERMAN)))
                .isEmpty();
    }

    /** Nobody who hears a page instead of seeing it can tell two questions apart that sound alike. */
    @Test
    default void whatStandsTogetherSoundsDifferent() {
        underTest()
                .forms()
                .forEach(form -> assertThat(new SightCheck(underTest(), form).alike())
                        .as(form.ref().toString())
                        .isEmpty());
    }

    @Test
    default void otherLanguagesFallBackToGerman() {
        var plugin = underTest().plugin();
        var german = plugin.texts(Locale.GERMAN).keySet();
        Stream.concat(
                        Stream.of(Locale.GERMANY, Locale.ROOT),
                        LanguageCheck.LANGUAGES.stream().map(Locale::forLanguageTag))
                .forEach(locale -> assertThat(plugin.texts(locale).keySet())
                        .as("texts in " + locale)
                        .isEqualTo(german));
    }

    /** Unless the author has said that translators are still at work. */
    @Test
    default void everyLanguageIsComplete() {
        if (!underTest().terms().languagesInWork()) {
            assertThat(LanguageCheck.of(underTest()).untranslated()).isEmpty();
            assertThat(TextFiles.of(underTest().plugin()).incomplete()).isEmpty();
        }
    }
}
