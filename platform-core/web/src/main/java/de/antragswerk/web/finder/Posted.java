package de.antragswerk.web.finder;

import de.antragswerk.plugin.finder.Question;
import de.antragswerk.plugin.finder.Situation;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/**
 * What a page has sent: the answers that can be read, and what was written instead of an answer.
 *
 * @param wrong text by question; never carried on
 */
record Posted(Situation told, Map<Question<?>, String> wrong) {
    private static final int LONGEST = 200;

    static Posted of(HttpServletRequest request, AnswerReader reader, LocalDate today) {
        Map<Question<?>, Object> answers = new HashMap<>();
        Map<Question<?>, String> wrong = new HashMap<>();
        for (var question : Question.all()) {
            var text = text(request, question);
            if (text.isEmpty()) {
                continue;
            }
            reader.read(question, text)
                    .filter(answer -> !isToCome(question, answer, today))
                    .ifPresentOrElse(answer -> answers.put(question, answer), () -> wrong.put(question, text));
        }
        return new Posted(new Situation(today, answers), wrong);
    }

    /** Only a paper may end, or begin, later than today. */
    private static boolean isToCome(Question<?> question, Object answer, LocalDate today) {
        return answer instanceof LocalDate day
                && day.isAfter(today)
                && !question.equals(Question.DOCUMENT_UNTIL)
                && !question.equals(Question.DOCUMENT_FROM);
    }

    private static String text(HttpServletRequest request, Question<?> question) {
        var values = request.getParameterValues(question.id());
        if (values == null) {
            return "";
        }
        var text = String.join(",", values).strip();
        return text.substring(0, Math.min(LONGEST, text.length()));
    }
}
