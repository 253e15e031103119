package de.antragswerk.costsharing;

import de.antragswerk.tenancy.LandKey;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * A payer does not agree with a settlement.
 *
 * @param payer the Land itself, or a Kommune of it for which the Land speaks
 * @param raisedBy name of the Land's administrator
 * @param answerUntil last day for the answer, by contract
 */
public record Objection(
        UUID id,
        UUID settlement,
        LandKey land,
        String payer,
        String text,
        String raisedBy,
        Instant raisedAt,
        LocalDate answerUntil,
        State state,
        Optional<Answer> answer) {

    /** How far an objection is. */
    public enum State {
        OPEN,
        /** The coordination office agrees and corrects the settlement. */
        ACCEPTED,
        REJECTED,
        WITHDRAWN
    }

    /** What the coordination office says to it. */
    public record Answer(String text, String by, Instant at) {}

    public boolean overdueOn(LocalDate day) {
        return state == State.OPEN && day.isAfter(answerUntil);
    }
}
