package de.antragswerk.web.finder;

import static org.assertj.core.api.Assertions.assertThat;

import de.antragswerk.plugin.finder.NationalityGroup;
import de.antragswerk.plugin.finder.Question;
import de.antragswerk.plugin.finder.RunningBenefit;
import de.antragswerk.plugin.finder.Situation;
import de.antragswerk.web.page.Language;
import de.antragswerk.web.page.PageRenderer;
import de.antragswerk.web.page.Shell;
import de.antragswerk.web.place.PlaceField;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The finder's pages with everything on them that can be there; a name that the model lacks fails. */
class FinderViewTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final Shell SHELL = new Shell(Optional.empty(), Optional.empty(), "/finder", () -> "token");
    private final PageRenderer renderer = new PageRenderer();

    @ParameterizedTest
    @EnumSource(FinderStep.class)
    void everyPageCanBeShown(FinderStep step) {
        var told = Situation.on(TODAY).with(Question.NATIONALITY, NationalityGroup.OTHER);
        var page = renderer.render("finder.html", questions(step, new Posted(told, Map.of())), SHELL);
        assertThat(page).contains("name=\"seite\" value=\"" + step.id() + "\"", "werden nicht gespeichert");
    }

    @Test
    void whatCannotBeReadStandsBesideItsField() {
        var posted = new Posted(Situation.on(TODAY), Map.of(Question.BIRTH_DATE, "gestern"));
        assertThat(renderer.render("finder.html", questions(FinderStep.PERSON, posted), SHELL))
                .contains("„gestern“ ist kein Datum", "href=\"#birthDate\"", "aria-invalid=\"true\"");
    }

    @Test
    void answersOfOtherPagesTravelAlong() {
        var told = Situation.on(TODAY).with(Question.RUNNING, Set.<RunningBenefit>of());
        var model = questions(FinderStep.PERSON, new Posted(told, Map.of()));
        model.put("carried", List.of(new FinderPages.Carried("runningBenefits", "NONE")));
        assertThat(renderer.render("finder.html", model, SHELL))
                .contains("<input type=\"hidden\" name=\"runningBenefits\" value=\"NONE\">");
    }

    @Test
    void theResultSaysThatItDecidesNothing() {
        var model = new HashMap<String, Object>();
        var why = new SuggestionView.Why("ability", "Sie können arbeiten.", "§ 8 Abs. 1 SGB II", Map.of());
        model.put(
                "open",
                List.of(
                        new SuggestionView("alg2", "alg2", "Grundsicherungsgeld", "LIKELY_YES", "", "", List.of(why)),
                        new SuggestionView(
                                "",
                                "wohngeld",
                                "Wohngeld",
                                "CHECK_ADVISED",
                                "Zuschuss",
                                "Wohngeldbehörde",
                                List.of(why))));
        model.put(
                "rest",
                List.of(new SuggestionView(
                        "hzl", "hzl", "Hilfe zum Lebensunterhalt", "NOT_APPLICABLE", "", "", List.of(why))));
        model.put("complete", false);
        model.put("day", TODAY);
        model.put("place", "064140000000");
        model.put("together", "/gemeinsam-beantragen?ort=064140000000&leistung=alg2");
        model.put("carried", List.of());
        assertThat(renderer.render("finder-ergebnis.html", model, SHELL))
                .contains("keine Entscheidung", "§ 8 Abs. 1 SGB II", "/orte/064140000000/alg2", "Wohngeldbehörde")
                .contains("/gemeinsam-beantragen?ort=064140000000&amp;leistung=alg2", "Für andere gedacht");
    }

    private static Map<String, Object> questions(FinderStep step, Posted posted) {
        var model = new HashMap<String, Object>();
        var views = step.questions(posted.told(), Question.all()).stream()
                .map(question -> QuestionView.of(question, posted, Language.GERMAN))
                .toList();
        model.put("step", step.id());
        model.put("number", 2);
        model.put("count", 14);
        model.put("previous", "person");
        model.put("following", "work");
        model.put("questions", views);
        model.put("place", PlaceField.empty("ort"));
        model.put("wrong", views.stream().anyMatch(QuestionView::isWrong));
        model.put("carried", List.of());
        return model;
    }
}
