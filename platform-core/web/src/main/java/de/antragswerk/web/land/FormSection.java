package de.antragswerk.web.land;

import java.util.List;

/** Fields that belong together. */
public record FormSection(String title, String hint, List<FormField> fields) {}
