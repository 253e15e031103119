package de.antragswerk.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import de.antragswerk.identity.CurrentActor;
import de.antragswerk.web.FakeRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LanguagesTest {
    private final Languages languages = new Languages(new CurrentActor());

    @Test
    void theAddressGoesBeforeTheCookieAndTheCookieBeforeTheBrowser() {
        var request = new FakeRequest("GET", "/antraege").header("Accept-Language", "ar");
        assertThat(languages.of(request.servletRequest())).isEqualTo(Language.ARABIC);
        request.cookie("sprache", "uk");
        assertThat(languages.of(request.servletRequest())).isEqualTo(Language.UKRAINIAN);
        request.query("meldung=gespeichert&sprache=en");
        assertThat(languages.of(request.servletRequest())).isEqualTo(Language.ENGLISH);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "xx", "DE_de", "uk;ar", "../../etc/passwd"})
    void whatIsNoLanguageChoosesNothing(String value) {
        var request =
                new FakeRequest("GET", "/antraege").query("sprache=" + value).cookie("sprache", value);
        assertThat(languages.of(request.servletRequest())).isEqualTo(Language.GERMAN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/verwaltung", "/verwaltung/eingang", "/koordination/laender", "/betrieb"})
    void staffPagesAreGermanWhateverIsAskedFor(String path) {
        var request = new FakeRequest("GET", path).query("sprache=ar").cookie("sprache", "ar");
        assertThat(languages.of(request.servletRequest())).isEqualTo(Language.GERMAN);
    }
}
