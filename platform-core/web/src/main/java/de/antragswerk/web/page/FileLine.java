package de.antragswerk.web.page;

import de.antragswerk.draft.EvidenceFile;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * A file in a list.
 *
 * @param size in bytes
 * @param also what it serves beside its first item, in words; may be empty
 */
public record FileLine(UUID id, String filename, long size, String also) {

    /** @param labels by item; an item without one is left out */
    public static List<FileLine> of(List<EvidenceFile> files, Map<String, String> labels) {
        return files.stream().map(file -> of(file, labels)).toList();
    }

    private static FileLine of(EvidenceFile file, Map<String, String> labels) {
        var also = file.further().stream()
                .map(labels::get)
                .filter(Objects::nonNull)
                .collect(Collectors.joining("; "));
        return new FileLine(file.id(), file.filename(), file.size(), also);
    }
}
