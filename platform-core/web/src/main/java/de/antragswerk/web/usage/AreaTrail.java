package de.antragswerk.web.usage;

import de.antragswerk.configuration.Areas;
import de.antragswerk.region.Ars;
import de.antragswerk.region.Level;
import de.antragswerk.web.page.Texts;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The way back from a Kommune to its Kreis, its Land and all Länder. */
@Singleton
public class AreaTrail {
    private final Areas areas;

    @Inject
    public AreaTrail(Areas areas) {
        this.areas = areas;
    }

    /** @param address empty for where one is */
    public record Stop(String name, String address) {}

    List<Stop> of(Filter filter, Optional<Ars> widest, String address) {
        var here = filter.query().area();
        var stops = new ArrayList<Stop>();
        if (widest.isEmpty()) {
            stops.add(stop(Texts.german().text("uses.all"), filter, Optional.empty(), address));
        }
        here.stream()
                .flatMap(area -> area.areas().stream())
                .filter(area -> widest.filter(most -> !most.contains(area)).isEmpty())
                .filter(area -> area.level() == Level.LAND
                        || area.level() == Level.KREIS
                        || here.get().equals(area))
                .sorted(Comparator.comparingInt(area -> area.value().length()))
                .forEach(area -> stops.add(stop(areas.name(area), filter, Optional.of(area), address)));
        return stops;
    }

    private static Stop stop(String name, Filter filter, Optional<Ars> area, String address) {
        return filter.query().area().equals(area)
                ? new Stop(name, "")
                : new Stop(name, address + "?" + filter.in(area).parameters());
    }
}
