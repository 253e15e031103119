package de.antragswerk.costsharing;

import de.antragswerk.settlement.ProRata;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Months whose costs are settled together.
 *
 * @param id for example 2026 or 2026-Q1
 * @param to last day
 * @param proposal what is proposed for closing, of an open period or of a correction
 * @param correction why the closed period is being corrected; empty when it is not
 * @param closed the last closing; empty for a period that was never closed
 */
public record SettlementPeriod(
        String id,
        LocalDate from,
        LocalDate to,
        ProRata proRata,
        State state,
        Deadlines deadlines,
        Signature opened,
        Optional<Proposal> proposal,
        Optional<String> correction,
        Optional<Signature> closed) {

    /** How far a period is. */
    public enum State {
        OPEN,
        PROPOSED,
        /** Settled; nothing of it changes but by a correction. */
        CLOSED
    }

    /**
     * Terms of the contract.
     *
     * @param objectionDays how long payers may object after a closing
     * @param answerDays how long the coordination office may take to answer an objection
     */
    public record Deadlines(int objectionDays, int answerDays) {
        public static final Deadlines USUAL = new Deadlines(30, 30);
    }

    /**
     * Somebody proposes to close with exactly this input.
     *
     * @param digest SHA-256 of the canonical input
     */
    public record Proposal(Signature by, String digest) {}

    /** Whether its pools may change: before it is proposed, or while it is corrected. */
    public boolean editable() {
        return proposal.isEmpty() && (state == State.OPEN || correction.isPresent());
    }

    public boolean overOn(LocalDate day) {
        return day.isAfter(to);
    }
}
