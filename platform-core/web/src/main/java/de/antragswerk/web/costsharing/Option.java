package de.antragswerk.web.costsharing;

/** One of several values to choose from. */
public record Option(String value, String label) {}
