package de.antragswerk.web.payer;

import de.antragswerk.costsharing.Objection;
import de.antragswerk.web.page.German;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** An objection as its payer sees it. */
public record ObjectionLine(
        UUID id,
        String state,
        String text,
        String raised,
        String by,
        String answerUntil,
        boolean open,
        boolean overdue,
        String answer,
        String answered) {

    static List<ObjectionLine> of(List<Objection> objections, UUID settlement, LocalDate today) {
        return objections.stream()
                .filter(objection -> objection.settlement().equals(settlement))
                .map(objection -> of(objection, today))
                .toList();
    }

    private static ObjectionLine of(Objection objection, LocalDate today) {
        return new ObjectionLine(
                objection.id(),
                objection.state().name(),
                objection.text(),
                German.day(objection.raisedAt()),
                objection.raisedBy(),
                German.day(objection.answerUntil()),
                objection.state() == Objection.State.OPEN,
                objection.overdueOn(today),
                objection.answer().map(Objection.Answer::text).orElse(""),
                objection.answer().map(answer -> German.day(answer.at())).orElse(""));
    }
}
