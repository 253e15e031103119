package de.antragswerk.settlement;

/**
 * A part of an amount and the key that divides it.
 *
 * @param permille of the amount; the parts of a profile have 1000 together
 * @param figures the id of {@link KeyFigures}; empty for keys that need none
 */
public record Part(int permille, KeyKind key, String figures) {}
