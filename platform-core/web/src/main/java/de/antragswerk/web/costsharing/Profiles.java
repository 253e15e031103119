package de.antragswerk.web.costsharing;

import de.antragswerk.settlement.KeyFigures;
import de.antragswerk.settlement.KeyKind;
import de.antragswerk.settlement.Profile;
import de.antragswerk.web.page.Texts;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What the forms offer to divide an amount by.
 *
 * @param ready the ready profiles by their ids, in the order of the page
 * @param names of the ready profiles
 * @param figures that keys can work with
 */
record Profiles(Map<String, Profile> ready, Map<String, String> names, List<KeyFigures> figures) {
    Profiles {
        ready = Collections.unmodifiableMap(new LinkedHashMap<>(ready));
        names = Map.copyOf(names);
        figures = List.copyOf(figures);
    }

    /** A key in the mixture. @param figures to choose from; empty for a key that needs none */
    public record Key(String share, String field, String name, List<Option> figures) {}

    /** The ready one that is nothing but usage, or the mixture if there is none. */
    String usual() {
        return ready.entrySet().stream()
                .filter(one -> one.getValue().equals(Profile.BY_USAGE))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(ProfileForm.MIXTURE);
    }

    /** @param first what stands before the profiles, for example that a Land bears all */
    List<Option> options(Option... first) {
        var options = new ArrayList<>(List.of(first));
        ready.forEach((id, profile) -> options.add(new Option(id, names.get(id))));
        options.add(new Option(ProfileForm.MIXTURE, Texts.german().text("settling.pool.mixture")));
        return options;
    }

    /** Every key that can be used: one that works with figures only if there are some. */
    List<Key> keys() {
        return Stream.of(KeyKind.values())
                .map(this::key)
                .filter(key -> !key.figures().isEmpty() || key.field().isEmpty())
                .toList();
    }

    private Key key(KeyKind kind) {
        var fitting = figures.stream()
                .filter(one -> kind.needsFigures() && one.kind() == kind)
                .map(one -> new Option(one.id(), one.edition()))
                .toList();
        return new Key(
                ProfileForm.share(kind),
                kind.needsFigures() ? ProfileForm.figures(kind) : "",
                Texts.german().text("settling.key." + kind),
                fitting);
    }
}
