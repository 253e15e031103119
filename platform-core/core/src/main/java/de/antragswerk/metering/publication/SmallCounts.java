package de.antragswerk.metering.publication;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which cells below a published total stay unpublished, so that nobody can learn a count from 1 to 9. Pure.
 *
 * <p>Cells stand in fixed groups of at least three by their keys, whatever they count. A group with a small count is hidden as
 * a whole, zeros included; and with it further groups until the sum of all that is hidden, which follows from the total, says
 * nothing either: neither to a stranger nor to a contributor, who subtracts their own part. Choosing single cells to be hidden
 * with a small one, as is usual, hides fewer; but the choice itself tells whoever knows the rule what it was made for.
 */
final class SmallCounts {
    /** The least count that may become known; 0 may as well: it tells of nobody. */
    static final int LEAST = 10;

    /** Of two hidden cells the contributor of one could compute the other. */
    private static final int GROUP = 3;

    private final long least;

    SmallCounts() {
        this(LEAST);
    }

    /** @param least of another rule; tests try every possible attack with a small one */
    SmallCounts(long least) {
        this.least = least;
    }

    /**
     * The keys to hide, given that the sum of all cells is published.
     *
     * @return empty if no choice is safe: then the total must not be published together with any of them
     */
    Optional<Set<String>> hidden(List<Cell> cells) {
        var groups = groups(cells);
        var hidden = new ArrayList<>(groups.stream()
                .filter(group -> group.stream().anyMatch(this::mustBeHidden))
                .toList());
        var others = groups.stream().filter(group -> !hidden.contains(group)).iterator();
        while (!hidden.isEmpty() && !isSafe(hidden)) {
            if (!others.hasNext()) {
                return Optional.empty();
            }
            hidden.add(others.next());
        }
        return Optional.of(hidden.stream().flatMap(List::stream).map(Cell::key).collect(Collectors.toSet()));
    }

    boolean isSmall(long count) {
        return count > 0 && count < least;
    }

    private static List<List<Cell>> groups(List<Cell> cells) {
        var sorted = cells.stream().sorted(Comparator.comparing(Cell::key)).toList();
        var number = Math.max(1, sorted.size() / GROUP);
        List<List<Cell>> groups = new ArrayList<>();
        for (var place = 0; place < number; place++) {
            var last = place == number - 1;
            groups.add(sorted.subList(place * GROUP, last ? sorted.size() : (place + 1) * GROUP));
        }
        return groups;
    }

    /** Small itself, or small for the largest contributor, who subtracts their own part. */
    private boolean mustBeHidden(Cell cell) {
        var count = cell.count();
        var largest =
                cell.parts().values().stream().mapToLong(Long::longValue).max().orElse(0);
        return cell.exposed() || isSmall(count) || isSmall(count - largest);
    }

    /** Whether the rest of what is hidden is large enough for everybody that each hidden cell may be anything. */
    private boolean isSafe(List<List<Cell>> hidden) {
        var cells = hidden.stream().flatMap(List::stream).toList();
        if (cells.size() < GROUP) {
            return false;
        }
        Map<String, Long> parts = new HashMap<>();
        cells.forEach(cell -> cell.parts().forEach((of, part) -> parts.merge(of, part, Long::sum)));
        var sum = cells.stream().mapToLong(Cell::count).sum();
        var enough = least + hidden.size();
        // Twice, or else that no part exceeds the sum less enough would tell the parts themselves.
        return sum >= 2 * enough && parts.values().stream().allMatch(part -> sum - part >= enough);
    }
}
