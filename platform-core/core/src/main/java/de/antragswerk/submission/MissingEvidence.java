package de.antragswerk.submission;

/** Evidence that the law asks for and that may still follow. */
public record MissingEvidence(String item, String label) {}
