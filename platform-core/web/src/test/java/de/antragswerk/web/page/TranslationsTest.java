package de.antragswerk.web.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whoever reads a page reads all of it in their language. */
class TranslationsTest {
    /** Languages whose translation has been begun and not finished; what is there of them is checked all the same. */
    private static final Set<Language> IN_WORK = Set.of();

    /** Topics that are new in German and not yet translated into any language. */
    private static final Set<String> TOPICS_IN_WORK = Set.of();

    /** Paragraphs, which are called the same in every language. */
    private static final Set<String> NAMES =
            Set.of("competence.law.USUAL_RESIDENCE", "competence.law.ACTUAL_STAY", "competence.law.ALLOCATION");

    private static final int WORDS_OF_A_NAME = 3;
    /** A sentence as short as this may be Leichte Sprache already. */
    private static final int WORDS_OF_A_SIMPLE_SENTENCE = 9;

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\d+}");
    private static final Pattern KEY = Pattern.compile("'([a-z]+(?:\\.[A-Za-z0-9_-]+)+)'");
    private static final Path VIEWS = Path.of("src/main/resources/views");
    /** What the frame and its parts show to staff only. */
    private static final Set<String> STAFF_PARTS_OF_THE_FRAME = Set.of("nav.", "acting.", "area.");

    private static final Set<String> STAFF_VIEWS = Set.of(("abrechnung abrechnungen aufgaben bereich-kontakt"
                    + " bereich-leistungen bereich-nutzung bereich-pruefliste bereich bereiche betrieb einfuehrung-planen einfuehrung"
                    + " einfuehrungen eingang fall handeln haushalt krisenregelungen laender land-ergebnis land-formular land-person-zugang"
                    + " land-personen land-rueckgaengig land-simulation land-teile land-zugang land"
                    + " leistung-einstellen nutzung nutzung-tabelle nutzung-veroeffentlichung nutzung-versetzt person-einmalig person-zugang personen-liste personen postkoerbe"
                    + " postkorb-regel protokoll pruefliste regionen stand-pflegen versionen-land versionen"
                    + " vorschau-ende"
                    + " abschlaege abschluss anteil beteiligte beteiligung einwaende kosten-felder kosten-stand kostentopf"
                    + " papier-fortschritt papiere verteilung zaehlvertrag zahler-abrechnung zahler-abrechnungen zahler-bereich was-waere-wenn was-waere-wenn-leer")
            .split(" "));

    static Stream<Arguments> translations() {
        return Stream.of(Language.values())
                .filter(language -> language != Language.GERMAN)
                .flatMap(language -> Texts.TRANSLATED.stream().map(topic -> Arguments.of(topic, language)));
    }

    @ParameterizedTest
    @MethodSource("translations")
    void nothingIsMissing(String topic, Language language) {
        assumeThat(IN_WORK).doesNotContain(language);
        assumeThat(TOPICS_IN_WORK).doesNotContain(topic);
        assertThat(Texts.read(topic, language).keySet())
                .containsAll(Texts.read(topic, Language.GERMAN).keySet());
    }

    @ParameterizedTest
    @MethodSource("translations")
    void nothingIsLeftOver(String topic, Language language) {
        assertThat(Texts.read(topic, Language.GERMAN).keySet())
                .containsAll(Texts.read(topic, language).keySet());
    }

    @ParameterizedTest
    @MethodSource("translations")
    void argumentsAreTheSameInEveryLanguage(String topic, Language language) {
        var german = Texts.read(topic, Language.GERMAN);
        Texts.read(topic, language)
                .forEach((key, text) ->
                        assertThat(placeholders(text)).as(key).isEqualTo(placeholders(german.getOrDefault(key, ""))));
    }

    @ParameterizedTest
    @MethodSource("translations")
    void nothingIsStillGerman(String topic, Language language) {
        var most = language == Language.SIMPLE_GERMAN ? WORDS_OF_A_SIMPLE_SENTENCE : WORDS_OF_A_NAME;
        var german = Texts.read(topic, Language.GERMAN);
        var untranslated = Texts.read(topic, language).entrySet().stream()
                .filter(text -> text.getValue().equals(german.get(text.getKey())))
                .filter(text -> text.getValue().split("\\s+").length > most && !NAMES.contains(text.getKey()))
                .map(Map.Entry::getKey);
        assertThat(untranslated).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("translations")
    void nothingIsBlank(String topic, Language language) {
        assertThat(Texts.read(topic, language).values()).noneMatch(String::isBlank);
    }

    @Test
    void noKeyStandsInTwoTopics() throws IOException {
        var seen = new TreeSet<String>();
        var twice = new ArrayList<String>();
        for (var topic : germanTopics()) {
            Texts.read(topic, Language.GERMAN).keySet().stream()
                    .filter(key -> !seen.add(key))
                    .forEach(twice::add);
        }
        assertThat(twice).isEmpty();
    }

    @Test
    void everyFileIsOfATopicAndALanguageThatWeHave() throws IOException {
        try (var files = Files.list(VIEWS.resolveSibling("texts"))) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .allMatch(name -> Texts.topics().stream()
                            .anyMatch(topic -> Stream.of(Language.values())
                                    .anyMatch(one -> name.equals(topic + "_" + one.tag() + ".properties"))));
        }
    }

    /** A new view counts as one for citizens until it stands in the list above. */
    @ParameterizedTest
    @MethodSource("citizenViews")
    void viewsForCitizensUseNoTextOfTheStaff(String view) throws IOException {
        var translated = new TreeSet<String>();
        Texts.TRANSLATED.forEach(
                topic -> translated.addAll(Texts.read(topic, Language.GERMAN).keySet()));
        var keys = KEY.matcher(Files.readString(VIEWS.resolve(view)));
        var untranslated = new TreeSet<String>();
        while (keys.find()) {
            var key = keys.group(1);
            var isText = Texts.german().has(key);
            var isFrame = STAFF_PARTS_OF_THE_FRAME.stream().anyMatch(key::startsWith);
            if (isText && !translated.contains(key) && !isFrame) {
                untranslated.add(key);
            }
        }
        assertThat(untranslated).isEmpty();
    }

    static List<String> citizenViews() throws IOException {
        try (var views = Files.list(VIEWS)) {
            return views.map(view -> view.getFileName().toString())
                    .filter(view -> !STAFF_VIEWS.contains(view.replace(".html", "")))
                    .sorted()
                    .toList();
        }
    }

    private static List<String> germanTopics() throws IOException {
        try (var files = Files.list(VIEWS.resolveSibling("texts"))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith("_de.properties"))
                    .map(name -> name.replace("_de.properties", ""))
                    .toList();
        }
    }

    private static Set<String> placeholders(String text) {
        var found = new TreeSet<String>();
        var placeholders = PLACEHOLDER.matcher(text);
        while (placeholders.find()) {
            found.add(placeholders.group());
        }
        return found;
    }
}
