package de.antragswerk.web.board;

import de.antragswerk.configuration.Areas;
import de.antragswerk.region.Ars;
import java.util.List;
import java.util.stream.IntStream;

/** The sixteen, whether or not they take part. */
final class Laender {
    private static final int LAST = 16;

    private Laender() {}

    static List<BoardView.Choice> choices(Areas areas, String chosen) {
        return IntStream.rangeClosed(1, LAST)
                .mapToObj("%02d"::formatted)
                .map(key -> new BoardView.Choice(key, areas.name(new Ars(key)), key.equals(chosen)))
                .toList();
    }
}
