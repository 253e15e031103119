package de.antragswerk.whatif;

/** How many applications somebody reckons with who has none yet. */
public enum Assumption {
    LOW,
    MIDDLE,
    HIGH
}
