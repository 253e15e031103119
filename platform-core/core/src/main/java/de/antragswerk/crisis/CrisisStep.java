package de.antragswerk.crisis;

/**
 * That somebody switched a set; never changed afterwards.
 *
 * @param set as it was from then on
 * @param by name of the person
 */
public record CrisisStep(SwitchedSet set, String by) {}
