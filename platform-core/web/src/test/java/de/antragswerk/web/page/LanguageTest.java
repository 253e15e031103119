package de.antragswerk.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class LanguageTest {

    @ParameterizedTest
    @EnumSource
    void everyLanguageIsFoundByItsTagAndByItsLocale(Language language) {
        assertThat(Language.tagged(language.tag())).contains(language);
        assertThat(Language.of(language.locale())).isEqualTo(language);
        assertThat(language.locale().toLanguageTag()).isEqualTo(language.tag());
    }

    @ParameterizedTest
    @CsvSource({"de-DE,GERMAN", "de-AT,GERMAN", "en-GB,ENGLISH", "ar-SY,ARABIC", "fr,GERMAN", "und,GERMAN"})
    void otherLocalesGetTheNearest(String tag, Language nearest) {
        assertThat(Language.of(Locale.forLanguageTag(tag))).isEqualTo(nearest);
    }

    @Test
    void inArabicWhatIsInsertedStandsApart() {
        assertThat(Texts.in(Language.ARABIC).text("form.page", 2, 7)).contains("\u20682\u2069", "\u20687\u2069");
        assertThat(Texts.in(Language.ENGLISH).text("form.page", 2, 7)).isEqualTo("Page 2 of 7");
    }
}
