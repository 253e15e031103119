package de.antragswerk.web.land;

import static org.assertj.core.api.Assertions.assertThat;

import de.antragswerk.web.page.PageRenderer;
import de.antragswerk.web.page.Shell;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The one page that shows a password, rendered without a server. */
class AccessViewTest {

    private final PageRenderer renderer = new PageRenderer();

    @Test
    void showsTheOneTimePasswordWithTheUserName() {
        assertThat(page("h.neu", "geheim-17")).contains("h.neu").contains("geheim-17");
    }

    @Test
    void saysThatAKnownPersonKeepsThePassword() {
        assertThat(page("h.neu", "")).contains("h.neu hat schon einen Zugang");
    }

    @Test
    void namesEveryFieldThatIsWrong() {
        var admin = new AdminForm("?", "", "Neu", "keine");
        var page = renderer.render(
                "land-zugang.html",
                Map.of(
                        "land", Map.of("key", "07", "name", "Rheinland-Pfalz"),
                        "admin", admin.section(admin.errors()),
                        "errors", Findings.summary(admin.errors()),
                        "userName", "",
                        "password", ""),
                shell());

        assertThat(page)
                .contains("href=\"#feld-admin-userName\"")
                .contains("id=\"feld-admin-userName\"")
                .contains("id=\"feld-admin-email-fehler\"")
                .doesNotContain("feld-admin-lastName-fehler")
                .contains("value=\"Neu\"");
    }

    private String page(String userName, String password) {
        return renderer.render(
                "land-ergebnis.html",
                Map.of(
                        "land",
                        Map.of("key", "07", "name", "Rheinland-Pfalz"),
                        "difference",
                        Map.of("added", List.of()),
                        "keys",
                        0,
                        "userName",
                        userName,
                        "password",
                        password),
                shell());
    }

    private static Shell shell() {
        return new Shell(Optional.empty(), Optional.empty(), "/koordination/laender", () -> "token");
    }
}
