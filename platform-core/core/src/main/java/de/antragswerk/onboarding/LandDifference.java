package de.antragswerk.onboarding;

import de.antragswerk.tenancy.SettingState;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What a document changes. Everything is new in a Land that has not joined.
 *
 * @param head whether the Land's own data change: contract, contacts, texts, coat of arms
 * @param settings how many settings of benefits are new, other or gone
 * @param checklist how many entries of the checklist are new, other or gone
 * @param live how many settings say afterwards that citizens can begin
 */
public record LandDifference(
        boolean head,
        List<AuthorityEntry> added,
        List<AuthorityEntry> changed,
        List<AuthorityEntry> removed,
        int settings,
        int checklist,
        int live) {

    public LandDifference {
        added = List.copyOf(added);
        changed = List.copyOf(changed);
        removed = List.copyOf(removed);
    }

    static LandDifference between(Optional<LandDocument> before, LandDocument after) {
        var old = before.map(document -> byArea(document)).orElse(Map.of());
        var now = byArea(after);
        return new LandDifference(
                before.filter(document -> sameHead(document, after)).isEmpty(),
                now.values().stream()
                        .filter(entry -> !old.containsKey(key(entry)))
                        .toList(),
                now.values().stream()
                        .filter(entry -> old.containsKey(key(entry)) && !entry.equals(old.get(key(entry))))
                        .toList(),
                old.values().stream()
                        .filter(entry -> !now.containsKey(key(entry)))
                        .toList(),
                settings(before, after),
                checklist(before, after),
                (int) after.allSettings().stream()
                        .filter(entry -> entry.state().equals(Optional.of(SettingState.LIVE)))
                        .count());
    }

    public boolean isEmpty() {
        return !head && added.isEmpty() && changed.isEmpty() && removed.isEmpty() && settings == 0 && checklist == 0;
    }

    private static boolean sameHead(LandDocument one, LandDocument other) {
        return one.land().equals(other.land())
                && one.coatOfArms().equals(other.coatOfArms())
                && one.legalTexts().equals(other.legalTexts());
    }

    private static int settings(Optional<LandDocument> before, LandDocument after) {
        var old = before.map(LandDifference::settings).orElse(Map.of());
        var now = settings(after);
        var gone = old.keySet().stream().filter(key -> !now.containsKey(key)).count();
        var other = now.entrySet().stream()
                .filter(entry -> !entry.getValue().equals(old.get(entry.getKey())))
                .count();
        return (int) (gone + other);
    }

    private static int checklist(Optional<LandDocument> before, LandDocument after) {
        var either = new HashSet<>(after.allEntries());
        var both = new HashSet<>(before.map(LandDocument::allEntries).orElse(List.of()));
        either.addAll(both);
        both.retainAll(new HashSet<>(after.allEntries()));
        either.removeAll(both);
        return (int) either.stream()
                .map(entry -> List.of(entry.area(), entry.item(), entry.benefit(), entry.doneOn()))
                .distinct()
                .count();
    }

    private static Map<String, BenefitEntry> settings(LandDocument document) {
        return document.allSettings().stream()
                .collect(Collectors.toMap(entry -> entry.area() + " " + entry.benefit(), Function.identity()));
    }

    private static Map<String, AuthorityEntry> byArea(LandDocument document) {
        return document.authorities().stream()
                .collect(Collectors.toMap(LandDifference::key, Function.identity(), (one, same) -> one, TreeMap::new));
    }

    private static String key(AuthorityEntry entry) {
        return entry.area().value();
    }
}
