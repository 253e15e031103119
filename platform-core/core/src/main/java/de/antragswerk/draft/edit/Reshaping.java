package de.antragswerk.draft.edit;

/** What a button does to a repeating group, beside saving the page. */
public sealed interface Reshaping {
    Reshaping NONE = new None();

    record None() implements Reshaping {}

    /** @param group its pointer */
    record Add(String group) implements Reshaping {}

    /** @param entry its pointer */
    record Remove(String entry) implements Reshaping {
        String group() {
            return entry.contains("/") ? entry.substring(0, entry.lastIndexOf('/')) : "";
        }
    }
}
