package de.antragswerk.form;

import java.util.List;

/** A filled form as people read it: for the review page, the PDF and the caseworker. */
public record LegibleForm(String title, List<Section> sections) {
    public LegibleForm {
        sections = List.copyOf(sections);
    }

    /**
     * @param page id of the page that asks it
     * @param entries never empty
     */
    public record Section(String page, String title, List<Entry> entries) {
        public Section {
            entries = List.copyOf(entries);
        }
    }

    /**
     * @param heading what the answer belongs to within the section, for example "Person 1"; empty where nothing stands
     *     between; entries with the same heading follow each other
     * @param value "keine Angabe" when not answered
     */
    public record Entry(String pointer, String heading, String label, String value, boolean answered) {}
}
