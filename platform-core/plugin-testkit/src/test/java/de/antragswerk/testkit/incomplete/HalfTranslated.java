package de.antragswerk.testkit.incomplete;

/** Its text files lie beside it. */
public final class HalfTranslated {}
