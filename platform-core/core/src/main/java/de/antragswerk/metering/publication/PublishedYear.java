package de.antragswerk.metering.publication;

import java.time.Instant;
import java.util.List;

/**
 * The usage of a year for everybody. Never changes: what is booked for the year later is missing in it.
 *
 * @param figures all Länder, then each Land, its Kommunen, benefits and months; hidden ones included
 */
public record PublishedYear(int year, Instant publishedAt, List<Figure> figures) {
    public PublishedYear {
        figures = List.copyOf(figures);
    }

    /** How many are hidden. */
    public long hidden() {
        return figures.stream().filter(figure -> figure.units().isEmpty()).count();
    }
}
