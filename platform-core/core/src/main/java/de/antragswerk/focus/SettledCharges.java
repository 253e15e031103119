package de.antragswerk.focus;

import de.antragswerk.settlement.KeyKind;
import de.antragswerk.settlement.Line;
import de.antragswerk.settlement.Member;
import de.antragswerk.settlement.Pool;
import de.antragswerk.settlement.Settlement;
import de.antragswerk.settlement.SettlementInput;
import de.antragswerk.settlement.Step;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * A settlement as charges: one for each step of each line. Where a Land divides its share, its Kommunen's lines stand for it, so that
 * the charges of a Land sum up to what it is billed. Pure.
 */
final class SettledCharges {
    private static final int PERMILLE = 3;
    private final SettlementInput input;
    private final Map<String, Member> members;
    private final Map<String, Pool> pools;

    SettledCharges(SettlementInput input) {
        this.input = input;
        this.members = input.members().stream().collect(Collectors.toMap(Member::key, Function.identity()));
        this.pools = input.pools().stream().collect(Collectors.toMap(Pool::id, Function.identity()));
    }

    /** @param lands whose charges are wanted */
    List<Charge> of(Settlement settlement, Predicate<String> lands) {
        Set<List<String>> divided = new HashSet<>();
        settlement.lines().forEach(line -> line.land().ifPresent(land -> divided.add(List.of(line.pool(), land))));
        return settlement.lines().stream()
                .filter(line -> lands.test(line.land().orElse(line.payer())))
                .filter(line -> line.land().isPresent() || !divided.contains(List.of(line.pool(), line.payer())))
                .flatMap(line -> line.steps().stream().map(step -> charge(line, step)))
                .toList();
    }

    private Charge charge(Line line, Step step) {
        var land = line.land().orElse(line.payer());
        var kommune = line.land().map(above -> line.payer());
        var pool = pools.get(line.pool());
        var quantity = step.key() == KeyKind.USAGE
                ? Optional.of(BigDecimal.valueOf(step.figure(), PERMILLE).stripTrailingZeros())
                : Optional.<BigDecimal>empty();
        return new Charge(
                OptionalLong.of(step.cents()),
                land,
                name(land),
                kommune,
                kommune.map(this::name),
                input.from(),
                input.to(),
                quantity,
                pool.name(),
                pool.name() + ", " + step.key(),
                Optional.of(line.pool()),
                Optional.of(line.kind().name()),
                Optional.of(step.key().name()));
    }

    private String name(String key) {
        var member = members.get(key);
        return member == null ? key : member.name();
    }
}
