package de.antragswerk.draft;

import de.antragswerk.plugin.form.EvidenceItem;
import de.antragswerk.plugin.form.EvidenceItem.Kind;
import de.antragswerk.problem.Refusal;
import java.util.Optional;

/** What one evidence item takes, beside what the platform takes at all ({@link de.antragswerk.file.FileCheck}). */
final class ItemLimits {
    private static final long MEGABYTE = 1024L * 1024;

    private ItemLimits() {}

    /**
     * @param size in bytes
     * @throws Refusal if the item takes no such file
     */
    static void check(EvidenceItem item, String mediaType, long size) {
        objection(item, mediaType, size).ifPresent(refusal -> {
            throw refusal;
        });
    }

    /** Why the item takes no such file, if it takes none; size in bytes. */
    static Optional<Refusal> objection(EvidenceItem item, String mediaType, long size) {
        var kind = mediaType.equals("application/pdf") ? Kind.PDF : Kind.IMAGE;
        if (!item.kinds().contains(kind)) {
            return Optional.of(Refusal.invalid("file-kind"));
        }
        if (size > item.maxMegabytes() * MEGABYTE) {
            return Optional.of(Refusal.tooLarge("file-over-item"));
        }
        return Optional.empty();
    }
}
