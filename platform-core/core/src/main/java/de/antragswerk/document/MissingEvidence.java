package de.antragswerk.document;

/** Evidence that the law asks for and that may still follow. */
public record MissingEvidence(String item, String label) {}
