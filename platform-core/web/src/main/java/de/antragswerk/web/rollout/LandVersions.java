package de.antragswerk.web.rollout;

import de.antragswerk.rollout.VersionCount;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;

/** A row of the table "who is on which version". */
public record LandVersions(String land, String name, List<VersionCount> counts) {

    static List<LandVersions> of(List<VersionCount> counts) {
        return counts.stream()
                .collect(Collectors.groupingBy(count -> count.land().value(), LinkedHashMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(land -> new LandVersions(
                        land.getKey(), land.getValue().getFirst().landName(), land.getValue()))
                .toList();
    }
}
