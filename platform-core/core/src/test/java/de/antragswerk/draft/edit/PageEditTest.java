package de.antragswerk.draft.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PageEditTest {
    private final TwoTabs draft = new TwoTabs();

    private String stored(String pointer) {
        return String.join(",", Shown.of(draft.view()).at(pointer));
    }

    @Test
    void whatOneTabDidNotTouchKeepsWhatTheOtherHasSaved() {
        var first = draft.open();
        var second = draft.open();
        first.enter("/a", "von links").send();
        var merged = second.enter("/b", "von rechts").send();
        assertThat(merged.clashes()).isEmpty();
        assertThat(merged.newer()).containsExactly("/a");
        assertThat(stored("/a")).isEqualTo("von links");
        assertThat(stored("/b")).isEqualTo("von rechts");
    }

    @Test
    void whatBothChangedIsNotDecidedByWhoIsLater() {
        var first = draft.open();
        var second = draft.open();
        first.enter("/a", "links").send();
        var merged = second.enter("/a", "rechts").enter("/b", "auch").send();
        assertThat(merged.clashes()).containsExactly(new Clash("/a", List.of("rechts"), List.of("links")));
        assertThat(stored("/a")).isEqualTo("links");
        assertThat(stored("/b")).as("the rest is not held up").isEqualTo("auch");
    }

    @Test
    void theSameAnswerInAnotherSpellingIsNoClash() {
        var first = draft.open();
        var second = draft.open();
        first.enter("/betrag", "1234,5").send();
        assertThat(second.enter("/betrag", "1.234,50 €").send().clashes()).isEmpty();
    }

    @Test
    void anAnswerRemovedInOneTabAndChangedInTheOtherClashes() {
        draft.open().enter("/a", "alt").send();
        var first = draft.open();
        var second = draft.open();
        first.enter("/a", "").send();
        assertThat(second.enter("/a", "neu").send().clashes())
                .containsExactly(new Clash("/a", List.of("neu"), List.of()));
    }

    @Test
    void aTabNeverClashesWithItself() {
        var tab = draft.open();
        tab.enter("/a", "Al").send();
        tab.enter("/a", "Alice").send();
        assertThat(stored("/a")).isEqualTo("Alice");
        assertThat(tab.enter("/a", "").send().clashes()).isEmpty();
        assertThat(stored("/a")).as("back to what the page showed first").isEmpty();
    }

    @Test
    void whatArrivesLateDoesNotOverwriteWhatWasSentAfterIt() {
        var tab = draft.open();
        var slow = tab.enter("/a", "Al").nextTurn();
        draft.receive(tab.enter("/a", "Alice").nextTurn());
        draft.receive(slow);
        assertThat(stored("/a")).isEqualTo("Alice");
    }

    @Test
    void aDoubleClickAddsOneEntry() {
        var tab = draft.open();
        tab.press(new Reshaping.Add("/personen"));
        assertThat(tab.press(new Reshaping.Add("/personen")).reshapingRefused())
                .as("that is no news")
                .isFalse();
        assertThat(Shown.of(draft.view()).size("/personen")).isOne();
    }

    @Test
    void aDoubleClickRemovesOneEntry() {
        three();
        var tab = draft.open();
        tab.press(new Reshaping.Remove("/personen/1"));
        tab.press(new Reshaping.Remove("/personen/1"));
        assertThat(stored("/personen/0/name")).isEqualTo("Anna");
        assertThat(stored("/personen/1/name")).isEqualTo("Cem");
    }

    @Test
    void aProgramThatRendersNothingMayPostAPage() {
        draft.open().enter("/a", "vorher").send();
        var merged = draft.receive(
                new Sent(Sheet.NONE, Map.of("/a", List.of("neu")), new Reshaping.Add("/personen"), Set.of()));
        assertThat(merged.clashes()).isEmpty();
        assertThat(stored("/a")).isEqualTo("neu");
        assertThat(Shown.of(draft.view()).size("/personen")).isOne();
    }

    @Test
    void anEntryThatTheOtherTabHasChangedIsNotRemoved() {
        three();
        var first = draft.open();
        var second = draft.open();
        first.enter("/personen/1/notiz", "wichtig").send();
        assertThat(second.press(new Reshaping.Remove("/personen/1")).reshapingRefused())
                .isTrue();
        assertThat(stored("/personen/1/notiz")).isEqualTo("wichtig");
    }

    @Test
    void anAnswerDoesNotSlipToAnotherPersonWhenTheListHasMoved() {
        three();
        var first = draft.open();
        var second = draft.open();
        first.press(new Reshaping.Remove("/personen/0"));
        var merged = second.enter("/personen/1/notiz", "zu Bea").send();
        assertThat(merged.clashes()).extracting(Clash::pointer).containsExactly("/personen/1/notiz");
        assertThat(stored("/personen/1/notiz")).isEmpty();
    }

    @Test
    void anAnswerToAQuestionThatTheOtherTabHasHiddenIsNamed() {
        draft.open().enter("/frage", "ja").send();
        var first = draft.open();
        var second = draft.open();
        first.enter("/frage", "nein").send();
        assertThat(second.enter("/c", "Antwort").send().unasked()).containsExactly("/c");
    }

    @Test
    void anAnswerThatTheSamePageHidesComesBackWithItsQuestion() {
        draft.open().enter("/frage", "ja").send();
        var tab = draft.open();
        assertThat(tab.enter("/c", "Antwort").enter("/frage", "nein").send().unasked())
                .isEmpty();
        draft.open().enter("/frage", "ja").send();
        assertThat(stored("/c")).isEqualTo("Antwort");
    }

    @Test
    void afterAChangeFromElsewhereEveryDifferenceIsAsked() {
        three();
        var tab = draft.open();
        tab.enter("/a", "vorher").send();
        draft.change(draft.answers());
        draft.open().enter("/a", "dazwischen").send();
        assertThat(tab.enter("/personen/0/notiz", "x").enter("/a", "y").send().clashes())
                .extracting(Clash::pointer)
                .containsExactlyInAnyOrder("/personen/0/notiz", "/a");
    }

    private void three() {
        for (var name : List.of("Anna", "Bea", "Cem")) {
            var tab = draft.open();
            tab.press(new Reshaping.Add("/personen"));
            tab.reload();
            tab.enter("/personen/" + (Shown.of(draft.view()).size("/personen") - 1) + "/name", name)
                    .send();
        }
    }
}
