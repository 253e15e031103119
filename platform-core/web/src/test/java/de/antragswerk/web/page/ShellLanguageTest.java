package de.antragswerk.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ShellLanguageTest {

    @ParameterizedTest
    @CsvSource({
        "/orte,suche=K%C3%B6ln,/orte?suche=K%C3%B6ln&sprache=uk",
        "/orte,sprache=ar&suche=Ulm,/orte?suche=Ulm&sprache=uk",
        "/antraege,'',/antraege?sprache=uk",
        "/,sprache=en,/?sprache=uk",
        "/orte,suche=<script>,/orte?sprache=uk",
        "//evil.example/x,'',/?sprache=uk",
        "/a/../b,'',/?sprache=uk",
    })
    void thePresentPageInAnotherLanguageKeepsItsQueryAndStaysOurs(String path, String query, String expected) {
        assertThat(at(path, query).in(Language.UKRAINIAN)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/verwaltung", "/verwaltung/eingang", "/koordination/stand", "/betrieb"})
    void staffPagesOfferNoLanguages(String path) {
        assertThat(at(path, "").offersLanguages()).isFalse();
    }

    @Test
    void pagesForCitizensOfferEveryLanguage() {
        assertThat(at("/betriebsrente", "").offersLanguages()).isTrue();
        assertThat(at("/", "").languages()).containsExactly(Language.values());
    }

    private static Shell at(String path, String query) {
        return new Shell(Optional.empty(), Optional.empty(), Language.GERMAN, path, query, () -> "token");
    }
}
