package de.antragswerk.system.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import de.antragswerk.system.people.Person;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Somebody at a browser. Every step ends on a page that has been looked at. */
public final class Visitor {
    private final Page page;
    private final PageCheck check;

    public Visitor(Page page, PageCheck check) {
        this.page = page;
        this.check = check;
    }

    public Page page() {
        return page;
    }

    public Visitor open(String path) {
        page.navigate(path);
        return looked();
    }

    public Visitor follow(String link) {
        return press(page.getByRole(
                AriaRole.LINK, new Page.GetByRoleOptions().setName(link).setExact(true)));
    }

    public Visitor followAddress(String path) {
        return press(page.locator("main a[href='" + path + "']"));
    }

    public Visitor press(String button) {
        return press(page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button).setExact(true)));
    }

    /** By the keyboard: that works for everybody, and needs no script in the page. */
    public Visitor press(Locator linkOrButton) {
        linkOrButton.first().press("Enter");
        return looked();
    }

    public Visitor sees(String text) {
        assertThat(page.locator("main")).containsText(text);
        return this;
    }

    public Visitor seesHeading(String text) {
        assertThat(page.locator("h1")).hasText(text);
        return this;
    }

    public Visitor seesTitle(String beginning) {
        assertThat(page).hasTitle(Pattern.compile("^" + beginning));
        return this;
    }

    public Visitor isAt(String path) {
        assertThat(page).hasURL(Pattern.compile(path));
        return this;
    }

    public Visitor enter(String label, String text) {
        page.getByLabel(label, new Page.GetByLabelOptions().setExact(true)).fill(text);
        return this;
    }

    public Visitor tick(String label) {
        check(page.getByLabel(label));
        return this;
    }

    /** Fills those of the questions that the page asks. */
    public Visitor answer(Map<String, String> byPointer) {
        byPointer.forEach((pointer, value) -> {
            var asked = page.locator("[name=\"" + pointer + "\"]");
            if (asked.count() > 0) {
                answer(asked, value);
            }
        });
        return this;
    }

    private static void answer(Locator asked, String value) {
        if (List.of("radio", "checkbox").contains(String.valueOf(asked.last().getAttribute("type")))) {
            check(asked.and(asked.page().locator("[value=\"" + value + "\"]")));
        } else if ("SELECT".equals(asked.first().evaluate("e => e.tagName"))) {
            asked.selectOption(value);
        } else {
            asked.fill(value);
        }
    }

    private static void check(Locator box) {
        if (!box.isChecked()) {
            box.press("Space");
        }
        assertThat(box).isChecked();
    }

    public Visitor choose(String fieldId, String filename, String mediaType, byte[] content) {
        page.locator("#" + fieldId).setInputFiles(new FilePayload(filename, mediaType, content));
        return this;
    }

    public byte[] download(String link) {
        Download download =
                page.waitForDownload(() -> page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(link))
                        .first()
                        .press("Enter"));
        try {
            return Files.readAllBytes(download.path());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** At Keycloak, where the platform has sent us. */
    public Visitor signIn(Person person) {
        page.locator("#username").fill(person.username());
        page.locator("#password").fill(Person.PASSWORD);
        page.locator("#kc-login").press("Enter");
        if (person.isStaff()) {
            page.locator("#otp").fill(person.oneTimeCode());
            page.locator("#kc-login").press("Enter");
        }
        assertThat(page.locator(".aw-logout__name")).isVisible();
        return looked();
    }

    public String id(String collection) {
        var matcher = Pattern.compile("/" + collection + "/([0-9a-f-]{36})").matcher(page.url());
        if (!matcher.find()) {
            throw new AssertionError("no id in " + page.url());
        }
        return matcher.group(1);
    }

    private Visitor looked() {
        // a form that is just saving itself is sent a moment later
        page.waitForFunction("() => !document.querySelector('form[aria-busy]')");
        page.waitForLoadState();
        if (page.locator("header.aw-header").count() > 0) {
            check.look(page);
        }
        return this;
    }
}
