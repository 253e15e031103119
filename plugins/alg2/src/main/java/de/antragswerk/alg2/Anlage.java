package de.antragswerk.alg2;

/**
 * A supplement that the main application needs.
 *
 * @param code as the authorities name it, for example WEP
 * @param pointer the answer of the person whom it is about; empty for the applicant or the whole household
 * @param person name for the caseworker; empty for the whole household
 */
record Anlage(String code, String pointer, String person, String legalBasis) {}
