package de.antragswerk.system.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.regex.Pattern;

/** A language as a page shows it: its attributes, no key in the place of a text, nothing wider than the screen. */
public enum Tongue implements PageCheck {
    GERMAN("de", "ltr", "Deutsch"),
    SIMPLE_GERMAN("de-simple", "ltr", "Leichte Sprache"),
    ENGLISH("en", "ltr", "English"),
    UKRAINIAN("uk", "ltr", "Українська"),
    ARABIC("ar", "rtl", "العربية");

    private static final Pattern KEY = Pattern.compile(
            "\\b[a-z][\\w-]*(\\.[\\w-]+)*\\.(label|help|why|title|intro|text|heading|button)\\b|\\bcode\\.[\\w-]+\\.\\w+");
    private final String tag;
    private final String direction;
    private final String ownName;

    Tongue(String tag, String direction, String ownName) {
        this.tag = tag;
        this.direction = direction;
        this.ownName = ownName;
    }

    public String tag() {
        return tag;
    }

    /** The tag of the login pages, which know no Leichte Sprache. */
    public String loginTag() {
        return this == SIMPLE_GERMAN ? GERMAN.tag : tag;
    }

    public String ownName() {
        return ownName;
    }

    @Override
    public void look(Page page) {
        var html = page.locator("html");
        assertThat(html.getAttribute("lang")).as(page.url()).isEqualTo(tag);
        assertThat(html.getAttribute("dir")).as(page.url()).isEqualTo(direction);
        assertThat(page.locator("body").innerText()).as(page.url()).doesNotContainPattern(KEY);
        assertThat((int) page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth"))
                .as("too wide: " + page.url())
                .isLessThanOrEqualTo(0);
    }
}
