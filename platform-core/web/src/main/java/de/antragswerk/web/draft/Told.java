package de.antragswerk.web.draft;

import de.antragswerk.plugin.Finding;
import de.antragswerk.web.form.FormPages;
import jakarta.mvc.Models;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/**
 * Questions that the citizen is told about on the next page. Only their pointers travel in the address: they say nothing
 * about anybody.
 */
record Told(List<String> pointers) {
    static final String NEWER = "neuer";
    static final String UNASKED = "entfallen";
    static final String RESTING = "ruhend";
    private static final int MOST = 20;
    private static final String BETWEEN = ",";

    /** One of them, with the way there; the address is empty where the question is not asked. */
    public record Question(String label, String address) {}

    static Told of(Collection<String> pointers) {
        return new Told(pointers.stream().sorted().limit(MOST).toList());
    }

    /** The questions that nobody has answered yet, of those that are asked by now. */
    static Told open(OpenDraft draft) {
        return new Told(draft.filling().check().stream()
                .filter(finding -> finding.code().equals("required"))
                .map(Finding::pointer)
                .limit(MOST)
                .toList());
    }

    /** @param query may be null, and anything at all */
    static Told read(String query) {
        return query == null
                ? new Told(List.of())
                : Told.of(Stream.of(query.split(BETWEEN, MOST + 1))
                        .filter(pointer -> pointer.startsWith("/"))
                        .toList());
    }

    /** Whatever the page before has sent along. */
    static void put(Models models, OpenDraft draft, HttpServletRequest request) {
        models.put("newer", read(request.getParameter(NEWER)).questions(draft))
                .put("unasked", read(request.getParameter(UNASKED)).questions(draft))
                .put("resting", read(request.getParameter(RESTING)).questions(draft));
    }

    /** @return empty where there is nothing to tell */
    String query(String parameter) {
        return pointers.isEmpty()
                ? ""
                : parameter + "=" + URLEncoder.encode(String.join(BETWEEN, pointers), StandardCharsets.UTF_8);
    }

    List<Question> questions(OpenDraft draft) {
        return pointers.stream()
                .map(pointer -> new Question(draft.texts().labelOf(pointer), address(draft, pointer)))
                .filter(question -> !question.label().isEmpty())
                .toList();
    }

    private static String address(OpenDraft draft, String pointer) {
        return draft.filling()
                .pageOf(pointer)
                .map(page -> draft.address() + "/seiten/" + page.id() + "#" + FormPages.htmlId(pointer))
                .orElse("");
    }
}
