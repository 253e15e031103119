package de.antragswerk.web.finder;

import de.antragswerk.finder.Finder;
import de.antragswerk.plugin.finder.Question;
import de.antragswerk.plugin.finder.Situation;
import de.antragswerk.region.Regions;
import de.antragswerk.web.page.German;
import de.antragswerk.web.page.Language;
import de.antragswerk.web.page.Languages;
import de.antragswerk.web.place.PlaceField;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.mvc.Models;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** "Welche Leistung passt zu mir?" for everybody. */
@Path("/finder")
@Controller
public class FinderPages {
    private static final String QUESTIONS = "finder.html";
    private static final String RESULT = "finder-ergebnis.html";
    private final Finder finder;
    private final AnswerReader reader;
    private final Regions regions;
    private final Languages languages;
    private final Models models;

    @Inject
    public FinderPages(Finder finder, AnswerReader reader, Regions regions, Languages languages, Models models) {
        this.finder = finder;
        this.reader = reader;
        this.regions = regions;
        this.languages = languages;
        this.models = models;
    }

    /** An answer that the page carries without showing it. */
    public record Carried(String name, String value) {}

    @GET
    @PermitAll
    public String begin(@Context HttpServletRequest request) {
        var asked = finder.questions();
        var nothing = new Posted(Situation.on(German.today()), Map.of());
        show(FinderStep.PERSON, nothing, asked, languages.of(request), PlaceField.empty("ort"));
        return QUESTIONS;
    }

    @POST
    @PermitAll
    public Response go(@Context HttpServletRequest request) {
        var asked = finder.questions();
        var posted = Posted.of(request, reader, German.today());
        var place = PlaceField.posted(request, "ort", regions);
        posted = withPlace(posted, place);
        var step = FinderStep.of(parameter(request, "seite")).orElse(FinderStep.PERSON);
        var goal = parameter(request, "zu");
        if (goal.isEmpty() && (place.isWrong() || isWrong(step, posted, asked))) {
            show(step, posted, asked, languages.of(request), place);
            return Response.status(422).entity(QUESTIONS).build();
        }
        var told = FinderStep.withoutUnasked(posted.told(), asked);
        var next = goal.isEmpty() ? after(step, told, asked) : goal;
        return FinderStep.of(next)
                .map(page -> {
                    show(page, new Posted(told, Map.of()), asked, languages.of(request), PlaceField.empty("ort"));
                    return Response.ok(QUESTIONS).build();
                })
                .orElseGet(() -> result(told, languages.of(request)));
    }

    private Response result(Situation told, Language language) {
        var found = finder.suggest(told);
        var all = found.all().stream()
                .map(one -> SuggestionView.of(one, language, told.day()))
                .toList();
        models.put("open", all.stream().filter(FinderPages::isOpen).toList())
                .put("rest", all.stream().filter(one -> !isOpen(one)).toList())
                .put("complete", found.complete())
                .put("together", together(all, told))
                .put("day", told.day())
                .put(
                        "place",
                        told.answer(Question.PLACE).map(place -> place.ars()).orElse(""))
                .put("carried", carried(told, List.of()));
        return Response.ok(RESULT).build();
    }

    /** The address of the common intake; empty without a place, or where nothing comes into question. */
    private static String together(List<SuggestionView> all, Situation told) {
        var wanted = all.stream()
                .filter(one -> isOpen(one) && one.isHere())
                .map(one -> "&leistung=" + one.benefit())
                .collect(Collectors.joining());
        return told.answer(Question.PLACE)
                .filter(place -> !wanted.isEmpty())
                .map(place -> "/gemeinsam-beantragen?ort=" + place.ars() + wanted)
                .orElse("");
    }

    private void show(FinderStep step, Posted posted, List<Question<?>> asked, Language language, PlaceField place) {
        var steps = FinderStep.of(posted.told(), asked);
        var position = Math.max(0, steps.indexOf(step));
        var questions = step.questions(posted.told(), asked);
        var views = questions.stream()
                .map(question -> QuestionView.of(question, posted, language))
                .toList();
        models.put("step", step.id())
                .put("number", position + 1)
                .put("count", steps.size())
                .put("previous", position == 0 ? "" : steps.get(position - 1).id())
                .put(
                        "following",
                        position + 1 < steps.size() ? steps.get(position + 1).id() : "ergebnis")
                .put("questions", views)
                .put("place", place)
                .put("wrong", place.isWrong() || views.stream().anyMatch(QuestionView::isWrong))
                .put("carried", carried(posted.told(), questions));
    }

    private static boolean isWrong(FinderStep step, Posted posted, List<Question<?>> asked) {
        return step.questions(posted.told(), asked).stream().anyMatch(posted.wrong()::containsKey);
    }

    private static boolean isOpen(SuggestionView view) {
        return view.likelihood().equals("LIKELY_YES") || view.likelihood().equals("CHECK_ADVISED");
    }

    /** The page after this one; the result after the last. */
    private static String after(FinderStep step, Situation told, List<Question<?>> asked) {
        return FinderStep.of(told, asked).stream()
                .filter(one -> one.compareTo(step) > 0)
                .findFirst()
                .map(FinderStep::id)
                .orElse("ergebnis");
    }

    private Posted withPlace(Posted posted, PlaceField place) {
        return place.place()
                .flatMap(ars -> reader.read(Question.PLACE, ars.value()))
                .map(answer -> {
                    var answers = new HashMap<>(posted.told().answers());
                    answers.put(Question.PLACE, answer);
                    return new Posted(new Situation(posted.told().day(), answers), posted.wrong());
                })
                .orElse(posted);
    }

    private static List<Carried> carried(Situation told, List<Question<?>> shown) {
        return Question.all().stream()
                .filter(question -> !shown.contains(question) && !told.lacks(question))
                .map(question -> new Carried(
                        question.id(),
                        AnswerReader.write(question, told.answers().get(question))))
                .toList();
    }

    private static String parameter(HttpServletRequest request, String name) {
        var value = request.getParameter(name);
        return value == null ? "" : value;
    }
}
