package de.antragswerk.web.draft;

import static org.assertj.core.api.Assertions.assertThat;

import de.antragswerk.folder.FactSource;
import de.antragswerk.folder.FolderFact;
import de.antragswerk.folder.KeptAnswer;
import de.antragswerk.plugin.BenefitId;
import de.antragswerk.plugin.FormId;
import de.antragswerk.plugin.fact.Fact;
import de.antragswerk.web.FakeRequest;
import de.antragswerk.web.form.Kept;
import de.antragswerk.web.page.PageRenderer;
import de.antragswerk.web.page.Shell;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class OffersTest {
    private static final String TAKE_OVER = "uebernehmen:/name";

    private static PageModel page(String answers) {
        var fact = new FolderFact(
                Fact.FAMILY_NAME,
                new KeptAnswer("Text", "Haddad", "Haddad"),
                new FactSource(new BenefitId("alg2"), new FormId("hauptantrag"), "Jobcenter Wiesbaden"),
                LocalDate.of(2026, 11, 22));
        var draft = SampleDraft.with(answers)
                .offering(Map.of(Fact.FAMILY_NAME, new Kept(fact, "Grundsicherungsgeld, Jobcenter Wiesbaden")));
        return new PageModel(draft, draft.page("person").orElseThrow());
    }

    private static Posted posted(String action, String name, String... more) {
        var request = new FakeRequest("POST", "/").parameter("aktion", action).parameter("/name", name);
        for (var position = 0; position < more.length; position += 2) {
            request.parameter(more[position], more[position + 1]);
        }
        return Posted.of(request.servletRequest());
    }

    private static String offered(PageModel page) {
        return page.shown(page.draft().filling(), false)
                .find("/name")
                .orElseThrow()
                .field()
                .offer()
                .legible();
    }

    @Test
    void onlyAnUnansweredQuestionGetsAnOffer() {
        assertThat(offered(page("{}"))).isEqualTo("Haddad");
        assertThat(offered(page("{'name': 'Kovalenko'}"))).isEmpty();
        assertThat(offered(new PageModel(SampleDraft.with("{}"), page("{}").page())))
                .isEmpty();
    }

    private static String rendered(PageModel page) {
        var model = new HashMap<String, Object>();
        model.put("page", page.shown(page.draft().filling(), false));
        model.put("sheet", List.of());
        model.put("clashing", false);
        model.put("savedAt", Instant.EPOCH);
        model.put("newer", List.of());
        model.put("unasked", List.of());
        model.put("resting", List.of());
        return new PageRenderer()
                .render(
                        "seite-teil.html",
                        model,
                        new Shell(Optional.empty(), Optional.empty(), "/entwuerfe/1", () -> "token"));
    }

    @Test
    void theOfferStandsBesideItsQuestionWithItsOrigin() {
        assertThat(rendered(page("{}")))
                .contains("Aus Ihrer Mappe: Haddad (aus Grundsicherungsgeld, Jobcenter Wiesbaden, vom 22.11.2026)")
                .contains("name=\"aktion\" value=\"uebernehmen:/name\"");
        assertThat(rendered(page("{'name': 'Kovalenko'}"))).doesNotContain("Aus Ihrer Mappe");
    }

    @Test
    void theButtonAnswersTheQuestionAndIsNoted() {
        var page = page("{}");
        var completed = Offers.completed(page, posted(TAKE_OVER, ""));
        assertThat(completed.answers()).containsEntry("/name", List.of("Haddad"));
        assertThat(Offers.taken(page, completed)).contains(Fact.FAMILY_NAME);
        assertThat(completed.action().button()).isEqualTo(TAKE_OVER);
    }

    @Test
    void aSecondPressOfTheButtonChangesNothingAndIsNotNotedAgain() {
        var after = page("{'name': 'Haddad'}");
        var completed = Offers.completed(after, posted(TAKE_OVER, ""));
        assertThat(completed.answers()).containsEntry("/name", List.of("Haddad"));
        assertThat(Offers.taken(after, completed)).isEmpty();
    }

    @Test
    void otherButtonsTakeNothingOver() {
        var page = page("{}");
        var next = posted("weiter", "");
        assertThat(Offers.completed(page, next)).isEqualTo(next);
        assertThat(Offers.taken(page, posted("weiter", "Haddad"))).isEmpty();
    }

    @Test
    void whoeverDecidesForTheStoredAnswerKeepsIt() {
        var page = page("{'name': 'Kovalenko'}");
        var decided = posted(TAKE_OVER, "Haddad", "streit", "/name", "wahl:/name", "gespeichert");
        assertThat(Offers.completed(page, decided).answers()).doesNotContainKey("/name");
        assertThat(Offers.taken(page, decided)).isEmpty();
    }

    @Test
    void aQuestionThatTheFolderDoesNotAnswerStaysAsItIs() {
        var page = page("{}");
        var foreign = posted("uebernehmen:/allein", "");
        assertThat(Offers.completed(page, foreign)).isEqualTo(foreign);
    }
}
