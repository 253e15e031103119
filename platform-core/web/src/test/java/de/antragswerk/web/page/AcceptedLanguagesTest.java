package de.antragswerk.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AcceptedLanguagesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            uk                              | UKRAINIAN
            uk-UA,uk;q=0.9,en;q=0.8         | UKRAINIAN
            ar-SY                           | ARABIC
            de-AT,en;q=0.5                  | GERMAN
            fr,es;q=0.9,en;q=0.1            | ENGLISH
            en;q=0.3,ar;q=0.7               | ARABIC
            de-simple                       | SIMPLE_GERMAN
            uk;q=0,en                       | ENGLISH
            """)
    void theBestLanguageThatWeHaveWins(String header, Language expected) {
        assertThat(AcceptedLanguages.best(header)).contains(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            fr
            *
            ;;;
            en;q=7
            '   '
            """)
    void whatWeDoNotHaveOrCannotReadDecidesNothing(String header) {
        assertThat(AcceptedLanguages.best(header)).isEmpty();
    }

    @Test
    void noHeaderWhateverItHoldsMakesTrouble() {
        var random = new Random(20261122);
        for (var round = 0; round < 2000; round++) {
            var header = new StringBuilder();
            var length = random.nextInt(60);
            for (var position = 0; position < length; position++) {
                header.append("aenruk-;,q=0.19 *ü\t".charAt(random.nextInt(19)));
            }
            assertThat(AcceptedLanguages.best(header.toString())).isNotNull();
        }
        assertThat(AcceptedLanguages.best(null)).isEmpty();
        assertThat(AcceptedLanguages.best("en,".repeat(1000))).isEmpty();
    }
}
