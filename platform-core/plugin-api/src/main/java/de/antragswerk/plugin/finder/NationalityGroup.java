package de.antragswerk.plugin.finder;

/** Which law of residence applies. */
public enum NationalityGroup {
    GERMAN,
    /** European Union, Iceland, Liechtenstein, Norway, Switzerland. */
    EU,
    OTHER
}
