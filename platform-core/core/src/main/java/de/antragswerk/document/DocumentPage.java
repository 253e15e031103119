package de.antragswerk.document;

import de.antragswerk.form.LegibleForm;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** A submission as the template shows it: German days and times, entries under their headings. */
public final class DocumentPage {
    private static final ZoneId GERMANY = ZoneId.of("Europe/Berlin");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d. MMMM uuuu", Locale.GERMANY);
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("d. MMMM uuuu, HH:mm 'Uhr'", Locale.GERMANY);

    private final SubmissionDocument document;

    DocumentPage(SubmissionDocument document) {
        this.document = document;
    }

    public SubmissionDocument submission() {
        return document;
    }

    public String applicationDay() {
        return DAY.format(document.applicationDay());
    }

    public String receivedAt() {
        return moment(document.receivedAt());
    }

    private static String moment(Instant instant) {
        return MOMENT.format(instant.atZone(GERMANY));
    }

    public List<Block> blocks() {
        return document.legible().sections().stream().map(DocumentPage::block).toList();
    }

    /** The files, each with what it serves. */
    public List<File> files() {
        return document.evidence().stream()
                .map(file -> new File(
                        file.filename(),
                        file.items().stream()
                                .map(document.evidenceLabels()::get)
                                .filter(Objects::nonNull)
                                .toList()))
                .toList();
    }

    private static Block block(LegibleForm.Section section) {
        List<Part> parts = new ArrayList<>();
        for (var entry : section.entries()) {
            if (parts.isEmpty() || !parts.getLast().heading().equals(entry.heading())) {
                parts.add(new Part(entry.heading(), new ArrayList<>()));
            }
            parts.getLast().entries().add(entry);
        }
        return new Block(section.title(), parts);
    }

    /** @param serves the labels of its items; documents from before they were kept have none */
    public record File(String name, List<String> serves) {}

    /** A section of the form. */
    public record Block(String title, List<Part> parts) {}

    /** Entries of a section that stand under one heading; the heading may be empty. */
    public record Part(String heading, List<LegibleForm.Entry> entries) {}
}
