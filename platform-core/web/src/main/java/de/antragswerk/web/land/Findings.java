package de.antragswerk.web.land;

import de.antragswerk.plugin.Finding;
import de.antragswerk.web.page.Texts;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the check has found, in words: at its field, or at the uploaded document where there is no field for it. */
final class Findings {
    static final String DOCUMENT = "/dokument";
    private static final int SHOWN = 20;

    private Findings() {}

    /** A line of the summary above the form; the label is empty where the text needs none. */
    public record Line(String target, String label, String text) {}

    /** By the pointer of the field. */
    static Map<String, String> byField(List<Finding> findings) {
        var fields = LandFields.pointers();
        var errors = new LinkedHashMap<String, String>();
        var others = new ArrayList<String>();
        findings.forEach(finding -> {
            if (fields.contains(finding.pointer())) {
                errors.putIfAbsent(finding.pointer(), text(finding));
            } else {
                others.add((finding.pointer().isEmpty() ? "" : finding.pointer() + ": ") + text(finding));
            }
        });
        if (!others.isEmpty()) {
            errors.put(DOCUMENT, String.join(" · ", others.subList(0, Math.min(SHOWN, others.size()))));
        }
        return errors;
    }

    static List<Line> summary(Map<String, String> errors) {
        return errors.entrySet().stream()
                .map(error -> new Line(FormField.idOf(error.getKey()), label(error.getKey()), error.getValue()))
                .toList();
    }

    /** As at the field; with the section where several sections have a field of that name. */
    private static String label(String pointer) {
        return LandFields.pointers().contains(pointer) ? LandFields.fullLabel(pointer) : AdminForm.label(pointer);
    }

    private static String text(Finding finding) {
        var texts = Texts.german();
        var key = "land.finding." + finding.code();
        var arguments = finding.arguments();
        return texts.text(
                texts.has(key) ? key : "land.finding.other",
                arguments.getOrDefault("longest", arguments.getOrDefault("least", arguments.getOrDefault("most", ""))),
                arguments.getOrDefault("most", ""));
    }
}
