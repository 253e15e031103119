package de.antragswerk.region;

import static org.assertj.core.api.Assertions.assertThat;

import de.antragswerk.region.SearchResult.Ambiguous;
import de.antragswerk.region.SearchResult.Nothing;
import de.antragswerk.region.SearchResult.Unique;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlaceSearchTest {

    private static final long SEED = 20251130;

    private final Regions regions = SampleRegister.loaded();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Wiesbaden | 064140000000",
                "wiesbaden, landeshauptstadt | 064140000000",
                "Landeshauptstadt Wiesbaden | 064140000000",
                "65183 Wiesbaden | 064140000000",
                "65183 | 064140000000",
                "Düren | 053580008008",
                "Duren | 053580008008",
                "dueren | 053580008008",
                "Stadt Düren | 053580008008",
                "Groß-Gerau | 064330006006",
                "gross gerau | 064330006006",
                "Großgerau | 064330006006",
                "Wandsbek | 02000000000005",
                "Altona | 02000000000002",
                "Hamburg Altona | 02000000000002",
                "Neukölln | 11000000000008",
                "neukoelln | 11000000000008",
                "Berlin Pankow | 11000000000003",
                "Kreuzberg Berlin | 11000000000002",
                "Bremerhaven | 040120000000",
                "Köln | 053150000000",
                "koeln | 053150000000",
                "Frankfurt Main | 064120000000",
                "Frankfurt/Main | 064120000000",
                "Frankfurt a.M. | 064120000000",
                "Neustadt an der Weinstraße | 073160000000",
                "Neustadt Weinstrasse | 073160000000",
                "Münster Darmstadt-Dieburg | 064320015015",
                "Wupper | 051240000000",
                "Garmischpartenkirchen | 091800117117",
                "Sankt Wendel | 100460117117"
            })
    void knowsExactlyOnePlace(String text, String ars) {
        assertThat(regions.search(text, 10))
                .isInstanceOfSatisfying(
                        Unique.class, found -> assertThat(found.place().ars()).hasToString(ars));
    }

    /** 10178 is the postal code of Berlin's town hall: the register knows no other. */
    @ParameterizedTest
    @CsvSource({
        "Berlin,12,11",
        "berlin,12,11",
        "10178,12,11",
        "Hamburg,7,02",
        "Freie und Hansestadt Hamburg,7,02",
        "20038,7,02"
    })
    void aCityStateIsChosenByItsBezirk(String text, int count, String land) {
        assertThat(regions.search(text, 30)).isInstanceOfSatisfying(Ambiguous.class, found -> {
            assertThat(found.exact()).isTrue();
            assertThat(found.more()).isFalse();
            assertThat(found.places()).hasSize(count).allMatch(Gemeinde::isPart);
            assertThat(found.places()).allMatch(place -> place.land().ars().equals(new Ars(land)));
        });
    }

    @Test
    void aBezirkIsAPlaceOfItsOwn() {
        var wandsbek = regions.find(new Ars("02000000000005")).orElseThrow();

        assertThat(wandsbek.fullName()).isEqualTo("Bezirk Wandsbek (Hamburg)");
        assertThat(wandsbek.ars().kreis()).isEqualTo(new Ars("02000"));
        assertThat(wandsbek.ars().areas())
                .containsExactly(
                        new Ars("02000000000005"),
                        new Ars("020000000000"),
                        new Ars("020000000"),
                        new Ars("02000"),
                        new Ars("020"),
                        new Ars("02"));
        assertThat(regions.parts(new Ars("020000000000"))).hasSize(7).contains(wandsbek);
        assertThat(regions.parts(new Ars("110000000000"))).hasSize(12);
        assertThat(regions.parts(new Ars("064140000000"))).isEmpty();
        assertThat(regions.within(new Ars("02"))).as("counted once").hasSize(1);
        assertThat(regions.find(new Ars("02000000000008"))).isEmpty();
        assertThat(names("Wandsbeck")).contains("Bezirk Wandsbek");
        assertThat(names("Harburg")).contains("Bezirk Harburg", "Harburg (Schwaben), Stadt");
    }

    @Test
    void asksBackWhenPlacesShareAName() {
        for (var typed : List.of("Münster", "muenster", "Münster, Stadt", "MÜNSTER")) {
            assertThat(regions.search(typed, 20)).as(typed).isInstanceOfSatisfying(Ambiguous.class, found -> {
                assertThat(found.exact()).isTrue();
                assertThat(found.places().getFirst().ars()).hasToString("055150000000");
            });
        }
    }

    @Test
    void prefersTheSpellingThatWasTyped() {
        assertThat(names("Munster")).startsWith("Munster, Stadt").contains("Münster, Stadt");
        assertThat(names("Münster")).contains("Munster, Stadt").startsWith("Münster, Stadt");
    }

    @Test
    void offersManyPlacesLargestFirstAndSaysThatThereAreMore() {
        var found = (Ambiguous) regions.search("Neustadt", 8);

        assertThat(found.places()).hasSize(8);
        assertThat(found.exact()).isTrue();
        assertThat(found.more()).isTrue();
        assertThat(found.places().getFirst().displayName()).startsWith("Neustadt a");
        assertThat(found.places()).extracting(Gemeinde::shortName).allMatch(name -> name.startsWith("Neustadt"));
        assertThat(((Ambiguous) regions.search("Neustadt", 200)).more()).isFalse();
    }

    @Test
    void keepsPlacesApartByTheirSurroundings() {
        assertThat(names("Neustadt Hessen")).first().isEqualTo("Neustadt (Hessen), Stadt");
        assertThat(names("Frankfurt")).startsWith("Frankfurt am Main, Stadt", "Frankfurt (Oder), Stadt");
        assertThat(names("Offenbach")).first().isEqualTo("Offenbach am Main, Stadt");
        assertThat(regions.search("Hagen", 10)).isInstanceOf(Ambiguous.class);
    }

    @ParameterizedTest
    @CsvSource({
        "Wisbaden, Wiesbaden",
        "Wiesbadne, Wiesbaden",
        "Wiessbaden, Wiesbaden",
        "Wuppertsl, Wuppertal",
        "Heidelerg, Heidelberg",
        "Dietzenbahc, Dietzenbach",
        "Bad Hombrug, Bad Homburg v. d. Höhe"
    })
    void asksBackAfterATypingError(String typed, String meant) {
        assertThat(regions.search(typed, 5)).isInstanceOfSatisfying(Ambiguous.class, found -> {
            assertThat(found.exact()).isFalse();
            assertThat(found.places()).extracting(Gemeinde::shortName).contains(meant);
        });
    }

    @Test
    void offersThePlacesOfAKreis() {
        for (var typed : List.of("Landkreis Offenbach", "Kreis Offenbach")) {
            assertThat(regions.search(typed, 20))
                    .isInstanceOfSatisfying(
                            Ambiguous.class,
                            found -> assertThat(found.places())
                                    .hasSize(13)
                                    .allMatch(place ->
                                            "06438".equals(place.ars().kreis().value())));
        }
        assertThat(names("Hochtaunuskreis")).hasSize(13).startsWith("Bad Homburg v. d. Höhe, Stadt");
        assertThat(names("Kreis Düren")).first().isEqualTo("Düren, Stadt");
    }

    @Test
    void guessesWhenAPostalCodeIsNoTownHalls() {
        var found = (Ambiguous) regions.search("65195", 10);

        assertThat(found.exact()).isFalse();
        assertThat(found.places()).extracting(Gemeinde::shortName).first().isEqualTo("Wiesbaden");
        assertThat(found.places()).noneMatch(Gemeinde::postalCodeUnique);
    }

    @Test
    void asksBackWhenPlacesShareAPostalCode() {
        var found = (Ambiguous) regions.search("25767", 50);

        assertThat(found.exact()).isTrue();
        assertThat(found.places()).hasSizeGreaterThan(3).allMatch(place -> "25767".equals(place.postalCode()));
    }

    @Test
    void findsAPartOfAName() {
        assertThat(names("partenkirchen")).contains("Garmisch-Partenkirchen, Markt");
        assertThat(names("teutoburg")).contains("Hagen am Teutoburger Wald");
        assertThat(names("ürtgen")).containsExactly("Hürtgenwald");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "-", "x", "9", "12", "00000", "123456", "Xqzwy", "'; drop table", "%", "!!!", "a"})
    void findsNothing(String text) {
        assertThat(regions.search(text, 10)).isEqualTo(new Nothing());
    }

    @Test
    void neverOffersUninhabitedAreas() {
        assertThat(names("Küstengewässer")).isEmpty();
        assertThat(names("Hoheitsgebiet")).isEmpty();
        assertThat(names("Lohheide")).isNotEmpty();
    }

    @Test
    void everyPlaceIsFoundUnderItsOwnName() {
        for (var land : regions.laender()) {
            for (var place : sample(regions.within(land.ars()), 60)) {
                assertThat(places(regions.search(place.name(), 200)))
                        .as(place.fullName())
                        .containsAll(offeredFor(place));
                assertThat(places(regions.search(place.displayName(), 200))).containsAll(offeredFor(place));
                assertThat(places(regions.search(place.shortName(), 200))).containsAll(offeredFor(place));
            }
        }
    }

    /** A city-state is offered as its Bezirke. */
    private List<Gemeinde> offeredFor(Gemeinde place) {
        var parts = regions.parts(place.ars());
        return parts.isEmpty() ? List.of(place) : parts;
    }

    @Test
    void everyPlaceIsFoundWithOneLetterMissing() {
        var random = new Random(SEED);
        var all = regions.within(new Ars("05"));
        for (var place : all) {
            var name = Names.withoutAddition(place.name());
            if (name.length() >= 7 && name.chars().allMatch(Character::isLetter)) {
                var gap = 1 + random.nextInt(name.length() - 2);
                var typed = name.substring(0, gap) + name.substring(gap + 1);
                var found = regions.search(typed, 200);
                if (!isSure(found)) {
                    assertThat(places(found)).as(typed).contains(place);
                }
            }
        }
    }

    /** "Gedern" is not only a slip of "Geldern", it is a town of its own. */
    private static boolean isSure(SearchResult found) {
        return switch (found) {
            case Unique unique -> true;
            case Ambiguous ambiguous -> ambiguous.exact();
            case Nothing nothing -> false;
        };
    }

    private static List<Gemeinde> sample(List<Gemeinde> places, int size) {
        var shuffled = new ArrayList<>(places);
        Collections.shuffle(shuffled, new Random(SEED));
        return shuffled.subList(0, Math.min(size, shuffled.size()));
    }

    private List<String> names(String text) {
        return places(regions.search(text, 100)).stream()
                .map(Gemeinde::displayName)
                .toList();
    }

    private static List<Gemeinde> places(SearchResult result) {
        return switch (result) {
            case Unique unique -> List.of(unique.place());
            case Ambiguous ambiguous -> ambiguous.places();
            case Nothing nothing -> List.of();
        };
    }
}
