package de.antragswerk.web.costsharing;

import java.util.List;

/**
 * A page of a long list.
 *
 * @param number from 1
 * @param pages at least 1
 * @param total how many there are on all pages
 */
public record Slice<T>(List<T> rows, int number, int pages, int total) {
    static final int ROWS = 50;

    /** A page that is not there is the nearest one that is. */
    static <T> Slice<T> of(List<T> all, int wanted) {
        var pages = Math.max(1, (all.size() + ROWS - 1) / ROWS);
        var number = Math.clamp(wanted, 1, pages);
        var from = (number - 1) * ROWS;
        return new Slice<>(all.subList(from, Math.min(all.size(), from + ROWS)), number, pages, all.size());
    }

    public boolean hasNext() {
        return number < pages;
    }

    public boolean hasPrevious() {
        return number > 1;
    }
}
