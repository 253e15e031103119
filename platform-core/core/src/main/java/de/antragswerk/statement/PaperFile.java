package de.antragswerk.statement;

/** A paper with its bytes, to be handed out. */
public record PaperFile(Paper paper, byte[] bytes) {}
