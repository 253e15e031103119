package de.antragswerk.web.draft;

import de.antragswerk.draft.edit.Reshaping;
import de.antragswerk.draft.edit.Sent;
import de.antragswerk.draft.edit.Sheet;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a posted form page says.
 *
 * @param answers by pointer
 * @param action which button was pressed
 * @param undecided questions that were answered in two places and of which the citizen has still chosen neither answer
 * @param settlesClash whether this comes from the page that asks which answer is right
 * @param part whether the page's own script saves, and waits for the fields only
 */
public record Posted(
        Map<String, List<String>> answers,
        PageAction action,
        boolean backToReview,
        Sheet sheet,
        Set<String> undecided,
        boolean settlesClash,
        boolean part) {
    static final String ACTION = "aktion";
    static final String BACK = "zurueck";
    static final String REVIEW = "pruefen";
    static final String CLASH = "streit";
    static final String CHOICE = "wahl:";
    static final String STORED = "gespeichert";
    private static final String PART_HEADER = "Antragswerk-Teil";

    public static Posted of(HttpServletRequest request) {
        var answers = new LinkedHashMap<String, List<String>>();
        request.getParameterMap().forEach((name, values) -> {
            if (name.startsWith("/")) {
                answers.put(name, Arrays.asList(values));
            }
        });
        var undecided = new LinkedHashSet<String>();
        for (var pointer : request.getParameterMap().getOrDefault(CLASH, new String[0])) {
            var choice = request.getParameter(CHOICE + pointer);
            if (choice == null) {
                undecided.add(pointer);
            } else if (choice.equals(STORED)) {
                answers.remove(pointer);
            }
        }
        return new Posted(
                answers,
                PageAction.of(request.getParameter(ACTION)),
                REVIEW.equals(request.getParameter(BACK)),
                SheetFields.read(request),
                undecided,
                request.getParameter(CLASH) != null,
                request.getHeader(PART_HEADER) != null);
    }

    /** The same with another answer to one question. */
    Posted with(String pointer, String answer) {
        var changed = new LinkedHashMap<>(answers);
        changed.put(pointer, List.of(answer));
        return new Posted(changed, action, backToReview, sheet, undecided, settlesClash, part);
    }

    Sent sent() {
        return new Sent(
                sheet,
                answers,
                switch (action) {
                    case PageAction.Add add -> new Reshaping.Add(add.pointer());
                    case PageAction.Remove remove -> new Reshaping.Remove(remove.pointer());
                    case PageAction.Next next -> Reshaping.NONE;
                    case PageAction.Later later -> Reshaping.NONE;
                    case PageAction.TakeOver over -> Reshaping.NONE;
                },
                undecided);
    }
}
