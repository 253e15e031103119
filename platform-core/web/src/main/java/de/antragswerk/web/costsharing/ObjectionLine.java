package de.antragswerk.web.costsharing;

import de.antragswerk.costsharing.Objection;
import java.time.Instant;
import java.time.LocalDate;

/**
 * An objection as the page shows it.
 *
 * @param number of the settlement that it is against
 * @param answer with who gave it and when; empty before
 */
public record ObjectionLine(
        String id,
        String payer,
        int number,
        String state,
        Instant raisedAt,
        LocalDate answerUntil,
        String text,
        String answer,
        String decisionField,
        String answerField) {

    static ObjectionLine of(Objection objection, String payer, int number) {
        return new ObjectionLine(
                objection.id().toString(),
                payer,
                number,
                objection.state().name(),
                objection.raisedAt(),
                objection.answerUntil(),
                objection.text(),
                objection.answer().map(Objection.Answer::text).orElse(""),
                decisionField(objection.id().toString()),
                answerField(objection.id().toString()));
    }

    /** Several forms stand on one page: each has its own fields. */
    static String decisionField(String id) {
        return "entscheidung-" + id;
    }

    static String answerField(String id) {
        return "antwort-" + id;
    }

    public boolean isOpen() {
        return state.equals(Objection.State.OPEN.name());
    }

    public String badge() {
        return isOpen() ? "warning" : "info";
    }
}
