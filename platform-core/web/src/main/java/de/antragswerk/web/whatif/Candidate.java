package de.antragswerk.web.whatif;

/** A Land that could join. @param inhabitants by the register */
record Candidate(String key, String name, long inhabitants) {}
