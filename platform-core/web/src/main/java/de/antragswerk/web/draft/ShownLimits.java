package de.antragswerk.web.draft;

import de.antragswerk.plugin.form.EvidenceItem;
import de.antragswerk.plugin.form.EvidenceItem.Kind;
import de.antragswerk.web.page.Texts;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which files an evidence item takes, in words and for the browser.
 *
 * @param text for example "PDF oder JPG, PNG oder TIF, höchstens 8 MB"
 * @param accept as in the attribute of that name
 */
public record ShownLimits(String text, String accept) {
    private static final Map<Kind, String> ENDINGS = Map.of(Kind.PDF, ".pdf", Kind.IMAGE, ".jpg,.jpeg,.png,.tif,.tiff");

    static ShownLimits of(EvidenceItem item, Texts words) {
        var kinds = Stream.of(Kind.values()).filter(item.kinds()::contains).toList();
        var megabytes = Math.min(item.maxMegabytes(), EvidenceItem.USUAL_MEGABYTES);
        return new ShownLimits(words.text("evidence.limits", names(kinds, words), megabytes), accept(kinds));
    }

    private static String names(List<Kind> kinds, Texts words) {
        return kinds.size() == Kind.values().length
                ? "PDF, " + words.text("evidence.kinds.IMAGE")
                : kinds.stream()
                        .map(kind -> words.text("evidence.kinds." + kind))
                        .collect(Collectors.joining(", "));
    }

    private static String accept(List<Kind> kinds) {
        return kinds.stream().map(ENDINGS::get).collect(Collectors.joining(","));
    }
}
