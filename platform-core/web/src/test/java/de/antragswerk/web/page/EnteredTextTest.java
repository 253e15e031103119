package de.antragswerk.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class EnteredTextTest {
    @Test
    void linesAndTabsAreTextAndControlCharactersAreNot() {
        assertThat(EnteredText.isReadable("Grüße,\r\n\tAnna \uD83D\uDE00 \u0645\u0631"))
                .isTrue();
        for (var unreadable : new String[] {"a\0b", "\u001B[31m", "\u0085", "\uD83D"}) {
            assertThat(EnteredText.isReadable(unreadable)).isFalse();
        }
        assertThat(EnteredText.shown("a\0b\n")).isEqualTo("a\uFFFDb\n");
    }

    /** Seeded: whatever is shown can be stored, and what could be stored is shown unchanged. */
    @Test
    void whatIsShownIsReadable() {
        var random = new Random(5);
        for (var round = 0; round < 2_000; round++) {
            var text = random.ints(10, 0, 0x10000)
                    .collect(StringBuilder::new, (built, one) -> built.append((char) one), StringBuilder::append)
                    .toString();
            assertThat(EnteredText.isReadable(EnteredText.shown(text))).isTrue();
            assertThat(EnteredText.shown(text).equals(text)).isEqualTo(EnteredText.isReadable(text));
        }
    }
}
