package de.antragswerk.draft;

/** A file with its bytes. */
public record FileContent(EvidenceFile file, byte[] bytes) {}
