package de.antragswerk.draft;

/** What came of the wish that a file serves further items. */
public sealed interface Serving {
    record Saved(EvidenceFile file) implements Serving {}

    /**
     * Nothing was changed: one of the items takes no such file.
     *
     * @param code of the refusal that an upload of the file for this item would meet
     */
    record Unfit(String item, String code) implements Serving {}
}
