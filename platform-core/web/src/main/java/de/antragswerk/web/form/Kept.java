package de.antragswerk.web.form;

import de.antragswerk.folder.FolderFact;

/**
 * A fact of the citizen's folder, ready to be offered.
 *
 * @param source as people read it, without the day
 */
public record Kept(FolderFact fact, String source) {

    Offer offer(String legible) {
        return new Offer(legible, source, fact.learnedOn(), fact.isToBeChecked());
    }
}
