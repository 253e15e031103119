package de.antragswerk.web.draft;

import de.antragswerk.form.LegibleForm;
import de.antragswerk.plugin.Finding;
import de.antragswerk.web.form.FormPages;
import java.util.List;

/** The answers once more, each with the way to change it and back. */
record Review(OpenDraft draft) {

    /** Something that must be changed or looked at, and where. */
    public record Correction(String address, String text) {}

    /** @param heading what the answer belongs to, for example a person; may be empty */
    public record Line(String heading, String label, String value, boolean answered, String address) {}

    public record Section(String title, String address, List<Line> lines) {}

    List<Section> sections() {
        return draft
                .filling()
                .legible(draft.texts().texts(), draft.texts().language().locale())
                .sections()
                .stream()
                .map(this::section)
                .toList();
    }

    List<Correction> corrections(List<Finding> findings) {
        return findings.stream().map(one -> correction(one, "&pruefen=ja")).toList();
    }

    /** What hinders nothing. */
    List<Correction> hints() {
        return draft.filling().hints().stream().map(one -> correction(one, "")).toList();
    }

    private Section section(LegibleForm.Section section) {
        return new Section(
                section.title(),
                changeAt(section.page()),
                section.entries().stream()
                        .map(entry -> line(section.page(), entry))
                        .toList());
    }

    private Line line(String page, LegibleForm.Entry entry) {
        return new Line(
                entry.heading(),
                entry.label(),
                entry.value(),
                entry.answered(),
                changeAt(page) + "#" + FormPages.htmlId(entry.pointer()));
    }

    private Correction correction(Finding finding, String query) {
        var address = draft.filling()
                .pageOf(finding.pointer())
                .map(page -> changeAt(page.id()) + query + "#" + FormPages.htmlId(finding.pointer()))
                .orElse(draft.address());
        return new Correction(address, draft.texts().namedFinding(finding));
    }

    private String changeAt(String page) {
        return draft.address() + "/seiten/" + page + "?zurueck=" + Posted.REVIEW;
    }
}
