package de.antragswerk.settlement;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What one Land sees of an input: of the other Länder only what their own lines need. */
final class LandView {
    private record Folded(String land, String benefit, String kind) {}

    private LandView() {}

    static SettlementInput of(SettlementInput input, String land) {
        var members = input.members().stream()
                .filter(member -> member.land().isEmpty() || isOf(member, land))
                .map(member -> member.key().equals(land) ? member : withoutProfile(member))
                .toList();
        var keys = members.stream().map(Member::key).collect(Collectors.toSet());
        return new SettlementInput(
                input.period(),
                input.from(),
                input.to(),
                input.proRata(),
                input.corrects(),
                input.pools(),
                members,
                input.figures().stream().map(one -> only(one, keys)).toList(),
                input.weights(),
                usage(input, land));
    }

    private static boolean isOf(Member member, String land) {
        return member.land().filter(land::equals).isPresent();
    }

    private static Member withoutProfile(Member member) {
        return new Member(
                member.key(),
                member.name(),
                member.land(),
                member.from(),
                member.to(),
                member.bounds(),
                Optional.empty());
    }

    private static KeyFigures only(KeyFigures figures, Set<String> keys) {
        var values = new TreeMap<>(figures.values());
        values.keySet().retainAll(keys);
        return new KeyFigures(figures.id(), figures.kind(), figures.edition(), figures.source(), values);
    }

    private static List<UsageCount> usage(SettlementInput input, String land) {
        Map<Folded, List<UsageCount>> others = input.usage().stream()
                .filter(count -> !count.land().equals(land))
                .collect(Collectors.groupingBy(count -> new Folded(count.land(), count.benefit(), count.kind())));
        return Stream.concat(
                        input.usage().stream().filter(count -> count.land().equals(land)),
                        others.entrySet().stream().map(one -> fold(one.getKey(), one.getValue())))
                .toList();
    }

    private static UsageCount fold(Folded of, List<UsageCount> counts) {
        var uses = counts.stream().mapToLong(UsageCount::uses).reduce(0, Math::addExact);
        var late = counts.stream().mapToLong(UsageCount::late).reduce(0, Math::addExact);
        return new UsageCount(of.land(), of.land(), of.benefit(), of.kind(), uses, late);
    }
}
