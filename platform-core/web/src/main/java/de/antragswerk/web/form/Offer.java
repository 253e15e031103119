package de.antragswerk.web.form;

import java.time.LocalDate;

/**
 * An earlier answer to the same question, out of the citizen's folder.
 *
 * @param legible what it says; empty when there is nothing to offer
 * @param source which benefit and which authority
 * @param toBeChecked whether it may be over by now
 */
public record Offer(String legible, String source, LocalDate learnedOn, boolean toBeChecked) {
    static final Offer NONE = new Offer("", "", LocalDate.EPOCH, false);
}
