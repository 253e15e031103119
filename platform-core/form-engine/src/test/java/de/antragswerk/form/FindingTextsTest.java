package de.antragswerk.form;

import static org.assertj.core.api.Assertions.assertThat;

import de.antragswerk.plugin.Finding;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FindingTextsTest {
    private static final Pattern PLACE = Pattern.compile("\\{\\w+}");

    @ParameterizedTest
    @ValueSource(strings = {"de-simple", "en", "uk", "ar"})
    void everyLanguageHasEveryTextWithTheSamePlaces(String language) throws IOException {
        var german = read("de");
        var other = read(language);
        assertThat(other.stringPropertyNames()).isEqualTo(german.stringPropertyNames());
        for (var key : german.stringPropertyNames()) {
            assertThat(other.getProperty(key)).as(key).isNotBlank();
            assertThat(places(other.getProperty(key))).as(key).isEqualTo(places(german.getProperty(key)));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "uk", "ar"})
    void nothingStaysGerman(String language) throws IOException {
        var german = read("de");
        var other = read(language);
        assertThat(german.stringPropertyNames())
                .noneMatch(key -> german.getProperty(key).equals(other.getProperty(key)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "de        | Bitte geben Sie einen Wert zwischen 1,5 und 10.000 an.",
                "de-simple | Diese Zahl geht nicht. Sie darf nicht kleiner sein als 1,5. Sie darf nicht größer sein als 10.000.",
                "en        | Please enter a value between 1.5 and 10,000.",
                "fr        | Bitte geben Sie einen Wert zwischen 1,5 und 10.000 an."
            })
    void writesNumbersLikeTheLanguage(String language, String expected) {
        var finding = new Finding("/a", "out-of-range", Map.of("min", "1.50", "max", "10000"));
        assertThat(FindingTexts.text(finding, Map.of(), Locale.forLanguageTag(language)))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"de", "de-simple", "en", "uk", "ar"})
    void digitsAreLatinEverywhere(String language) {
        var locale = Locale.forLanguageTag(language);
        var day = new Finding("/a", "day-in-past", Map.of("limit", "2026-11-21"));
        assertThat(FindingTexts.text(day, Map.of(), locale)).contains("21").contains("2026");
        var range = new Finding("/a", "out-of-range", Map.of("min", "1", "max", "987"));
        assertThat(FindingTexts.text(range, Map.of(), locale)).contains("987");
    }

    @Test
    void argumentsOfAPluginStayAsTheyAre() {
        var finding = new Finding("/a", "out-of-range", Map.of("min", "eins", "max", "1.234,50"));
        assertThat(FindingTexts.text(finding, Map.of(), Locale.GERMAN)).contains("eins", "1.234,50");
        assertThat(FindingTexts.text(
                        new Finding("/a", "eigenes", Map.of("jahr", "2026")),
                        Map.of("finding.eigenes", "Seit {jahr}."),
                        Locale.GERMAN))
                .isEqualTo("Seit 2026.");
    }

    @Test
    void countriesHaveNamesInEveryLanguage() {
        assertThat(Countries.name("UA", Locale.forLanguageTag("uk"))).isEqualTo("Україна");
        assertThat(Countries.name("SY", Locale.forLanguageTag("ar"))).isEqualTo("سوريا");
        assertThat(Countries.name("XK", Locale.GERMAN)).isEqualTo("Kosovo");
        assertThat(Countries.name("XS", Locale.ENGLISH)).isEqualTo("stateless");
        assertThat(Countries.name("??", Locale.ENGLISH)).isEqualTo("??");
        assertThat(Countries.isCode("de")).isFalse();
        var german = Countries.in(Locale.GERMAN);
        assertThat(german).hasSizeGreaterThan(240).doesNotHaveDuplicates();
        assertThat(german.getFirst().name()).isEqualTo("Afghanistan");
        assertThat(german).extracting(Countries.Country::name).contains("Ägypten");
        assertThat(german.indexOf(new Countries.Country("EG", "Ägypten"))).isLessThan(10);
        assertThat(german.subList(german.size() - 2, german.size()))
                .extracting(Countries.Country::code)
                .containsExactlyInAnyOrder("XS", "XU");
    }

    private static Set<String> places(String text) {
        return PLACE.matcher(text).results().map(MatchResult::group).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Properties read(String language) throws IOException {
        var properties = new Properties();
        try (var stream = FindingTexts.class.getResourceAsStream("findings_" + language + ".properties")) {
            properties.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
        }
        return properties;
    }
}
