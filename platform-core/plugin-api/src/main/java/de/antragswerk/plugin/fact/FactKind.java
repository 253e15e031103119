package de.antragswerk.plugin.fact;

/** How long and how surely a fact stays true, which decides what the folder tells beside it. */
public enum FactKind {
    /** Hardly ever changes: a birthday, a tax id. */
    LASTING,
    /** True until the citizen says otherwise: a name, a telephone number. */
    CHANGING,
    /** Must be looked at again each time: a rent, a residence permit. */
    PASSING
}
