package de.antragswerk.folder;

import de.antragswerk.plugin.fact.Fact;
import de.antragswerk.plugin.fact.FactKind;
import java.time.LocalDate;

/**
 * A fact in the folder.
 *
 * @param learnedOn legal day on which the authority received it
 */
public record FolderFact(Fact fact, KeptAnswer answer, FactSource source, LocalDate learnedOn) {

    /** Whether it may be over by now. */
    public boolean isToBeChecked() {
        return fact.kind() == FactKind.PASSING;
    }
}
