package de.antragswerk.benefit;

import de.antragswerk.plugin.FormRef;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The active versions of one benefit's plugin, the lowest first; never empty, never changed. */
record Installed(List<Benefit> versions) {

    static Installed only(Benefit benefit) {
        return new Installed(List.of(benefit));
    }

    /** A service takes the place of an older one of the same version. */
    Installed with(Benefit arrived) {
        var all = new ArrayList<Benefit>();
        versions.stream()
                .filter(one -> !one.version().equals(arrived.version()))
                .forEach(all::add);
        all.add(arrived);
        all.sort(Comparator.comparing(one -> new PluginVersion(one.version())));
        return new Installed(List.copyOf(all));
    }

    /** Empty when nothing is left. */
    Optional<Installed> without(PluginService gone) {
        var left = versions.stream().filter(one -> !one.isOf(gone)).toList();
        return left.isEmpty() ? Optional.empty() : Optional.of(new Installed(left));
    }

    boolean several() {
        return versions.size() > 1;
    }

    Benefit highest() {
        return versions.getLast();
    }

    Optional<Benefit> exactly(String version) {
        return versions.stream().filter(one -> one.version().equals(version)).findFirst();
    }

    /**
     * The version for everybody whom no wave has reached: the highest that was brought in everywhere, else the lowest. So
     * installing a newer one beside it changes nothing for anybody.
     */
    Benefit general(Set<String> completed) {
        return versions.reversed().stream()
                .filter(one -> completed.contains(one.version()))
                .findFirst()
                .orElseGet(versions::getFirst);
    }

    /** The version itself, else the next higher that serves the form, else the next lower that does. */
    Optional<Benefit> nearest(String version, FormRef form) {
        var wanted = new PluginVersion(version);
        return exactly(version)
                .or(() -> versions.stream()
                        .filter(one -> new PluginVersion(one.version()).compareTo(wanted) > 0)
                        .filter(one -> one.serves(form))
                        .findFirst())
                .or(() -> versions.reversed().stream()
                        .filter(one -> one.serves(form))
                        .findFirst());
    }
}
