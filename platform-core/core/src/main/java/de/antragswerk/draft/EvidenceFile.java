package de.antragswerk.draft;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * A file that the citizen handed in.
 *
 * @param item the evidence item of the form for which it was uploaded
 * @param size in bytes
 * @param further the other items of the same form that it serves as well, each once
 */
public record EvidenceFile(
        UUID id, String item, String filename, String mediaType, long size, Instant uploadedAt, List<String> further) {
    public EvidenceFile {
        further = List.copyOf(further);
    }

    /** Serves one item only. */
    public EvidenceFile(UUID id, String item, String filename, String mediaType, long size, Instant uploadedAt) {
        this(id, item, filename, mediaType, size, uploadedAt, List.of());
    }

    /** Every item that it serves, the first one first. */
    public List<String> items() {
        return Stream.concat(Stream.of(item), further.stream()).toList();
    }

    public boolean serves(String asked) {
        return item.equals(asked) || further.contains(asked);
    }

    EvidenceFile with(List<String> others) {
        return new EvidenceFile(id, item, filename, mediaType, size, uploadedAt, others);
    }
}
