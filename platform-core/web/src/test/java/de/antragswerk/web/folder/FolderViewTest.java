package de.antragswerk.web.folder;

import static org.assertj.core.api.Assertions.assertThat;

import de.antragswerk.plugin.fact.Fact;
import de.antragswerk.web.page.Language;
import de.antragswerk.web.page.PageRenderer;
import de.antragswerk.web.page.Shell;
import de.antragswerk.web.page.Texts;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class FolderViewTest {
    private static final Shell SHELL = new Shell(Optional.empty(), Optional.empty(), "/mappe", () -> "token");

    private static String render(boolean open, String submission) {
        var model = new HashMap<String, Object>();
        model.put("open", open);
        model.put("submission", submission);
        model.put("notice", "");
        model.put(
                "facts",
                List.of(new FolderPages.FactLine(
                        "housing.warmRent",
                        "650,00 <b>",
                        "Grundsicherungsgeld",
                        "Jobcenter Wiesbaden",
                        LocalDate.of(2026, 11, 22),
                        true)));
        model.put(
                "uses",
                List.of(new FolderPages.UseLine(
                        "person.givenName", Instant.parse("2026-11-22T10:00:00Z"), "Wohnberechtigungsschein")));
        return new PageRenderer().render("mappe.html", model, SHELL);
    }

    @Test
    void withoutConsentOnlyTheQuestionIsShown() {
        assertThat(render(false, "s1"))
                .contains("Ich willige ein und hebe die Angaben auf", "name=\"antrag\" value=\"s1\"")
                .doesNotContain("Warmmiete", "Jobcenter");
    }

    @Test
    void everyFactSaysWhereItCameFromAndWhatToDoWithIt() {
        assertThat(render(true, ""))
                .contains("Warmmiete", "650,00 &lt;b&gt;", "Jobcenter Wiesbaden, vom 22.11.2026", "Bitte prüfen")
                .contains("name=\"angabe\" value=\"housing.warmRent\"", "Vorname in „Wohnberechtigungsschein“")
                .doesNotContain("Ich willige ein");
    }

    @ParameterizedTest
    @ValueSource(strings = {"offen", "aufgehoben", "keine", "entfernt", "geleert", "geschlossen"})
    void everyNoticeIsSaid(String notice) {
        var model = new HashMap<String, Object>();
        model.put("open", true);
        model.put("submission", "");
        model.put("notice", notice);
        model.put("facts", List.of());
        model.put("uses", List.of());
        assertThat(new PageRenderer().render("mappe.html", model, SHELL))
                .contains(Texts.german().text("folder.notice." + notice));
    }

    @Test
    void emptyingIsAskedForFirst() {
        var model = new HashMap<String, Object>();
        model.put("facts", 7);
        assertThat(new PageRenderer().render("mappe-leeren.html", model, SHELL))
                .contains("7 Angaben", "action=\"/mappe/leeren\"", "action=\"/mappe/widerruf\"");
    }

    @ParameterizedTest
    @EnumSource(Fact.class)
    void everyFactHasAName(Fact fact) {
        for (var language : Language.values()) {
            assertThat(Texts.in(language).has("folder.fact." + fact.key())).isTrue();
        }
    }
}
