package de.antragswerk.configuration;

import java.util.List;

/**
 * A page of a long list.
 *
 * @param page from 1
 * @param total how many there are on all pages; 0 also behind the last one
 */
public record AreaPage(List<AdministeredArea> areas, int page, int total) {
    public static final int SIZE = 25;

    public AreaPage {
        areas = List.copyOf(areas);
        if (page < 1) {
            throw new IllegalArgumentException("pages are counted from 1");
        }
    }

    public int pages() {
        return Math.max(1, (total + SIZE - 1) / SIZE);
    }

    public boolean hasNext() {
        return page < pages();
    }
}
