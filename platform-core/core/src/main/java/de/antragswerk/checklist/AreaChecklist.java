package de.antragswerk.checklist;

import de.antragswerk.region.Ars;
import java.util.List;

/**
 * The checklist of an area.
 *
 * @param entries made for exactly this area
 * @param journal of what was entered and withdrawn for exactly this area, newest first
 */
public record AreaChecklist(Ars area, List<ItemStatus> items, List<ChecklistEntry> entries, List<JournalLine> journal) {

    public AreaChecklist {
        items = List.copyOf(items);
        entries = List.copyOf(entries);
        journal = List.copyOf(journal);
    }
}
