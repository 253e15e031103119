package de.antragswerk.web.draft;

import de.antragswerk.web.guard.CsrfTokens;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What a posted form page says: the answers by pointer, and which button was pressed. */
public record Posted(Map<String, List<String>> answers, PageAction action, boolean backToReview) {
    static final String ACTION = "aktion";
    static final String BACK = "zurueck";
    static final String REVIEW = "pruefen";
    private static final Set<String> NO_ANSWERS = Set.of(CsrfTokens.PARAMETER, ACTION, BACK);

    public static Posted of(HttpServletRequest request) {
        var answers = new LinkedHashMap<String, List<String>>();
        request.getParameterMap().forEach((name, values) -> {
            if (!NO_ANSWERS.contains(name) && name.startsWith("/")) {
                answers.put(name, Arrays.asList(values));
            }
        });
        return new Posted(
                answers, PageAction.of(request.getParameter(ACTION)), REVIEW.equals(request.getParameter(BACK)));
    }
}
