package de.antragswerk.checklist;

import java.util.List;

/**
 * A page of what stands out, the red ones first.
 *
 * @param page from 1
 * @param total on all pages
 */
public record StatusPage(List<ItemStatus> items, int page, int total) {

    /** Items on a page. */
    public static final int SIZE = 50;

    public StatusPage {
        items = List.copyOf(items);
    }

    public int pages() {
        return Math.max(1, (total + SIZE - 1) / SIZE);
    }

    public boolean hasNext() {
        return page < pages();
    }
}
