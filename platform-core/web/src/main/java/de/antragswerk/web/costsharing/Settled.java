package de.antragswerk.web.costsharing;

import de.antragswerk.settlement.Line;
import de.antragswerk.settlement.Member;
import de.antragswerk.settlement.Pool;
import de.antragswerk.settlement.Profile;
import de.antragswerk.settlement.Settlement;
import de.antragswerk.settlement.SettlementInput;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** A settlement with what it follows from, for looking things up; a preview or a closed one. */
public final class Settled {
    private final SettlementInput input;
    private final Settlement result;
    private final Map<String, Member> members;
    private final Map<String, Pool> pools;

    Settled(SettlementInput input, Settlement result) {
        this.input = input;
        this.result = result;
        this.members = input.members().stream()
                .collect(Collectors.toMap(Member::key, member -> member, (first, again) -> first));
        this.pools = input.pools().stream().collect(Collectors.toMap(Pool::id, pool -> pool));
    }

    SettlementInput input() {
        return input;
    }

    Settlement result() {
        return result;
    }

    Optional<Member> member(String key) {
        return Optional.ofNullable(members.get(key));
    }

    String name(String payer) {
        return member(payer).map(Member::name).orElse(payer);
    }

    String poolName(String pool) {
        return pools.get(pool).name();
    }

    /** The pool's own one, or for the line of a Kommune the one that its Land divides by. */
    Profile profileOf(Line line) {
        return line.land()
                .flatMap(this::member)
                .flatMap(Member::below)
                .orElse(pools.get(line.pool()).profile());
    }

    List<Line> linesOf(String payer) {
        return result.lines().stream()
                .filter(line -> line.payer().equals(payer))
                .toList();
    }

    /** The sums of the Länder, by their keys. */
    List<PayerSum> laender() {
        return sums(
                result.lines().stream().filter(line -> line.land().isEmpty()).toList());
    }

    /** The sums of the Kommunen in a Land, or of all of them, whose name or key contains the text. */
    List<PayerSum> kommunen(String land, String search) {
        var sought = search.toLowerCase(Locale.GERMAN);
        return sums(result.lines().stream()
                .filter(line -> line.land().isPresent()
                        && (land.isEmpty() || line.land().get().equals(land)))
                .filter(line -> line.payer().startsWith(sought)
                        || name(line.payer()).toLowerCase(Locale.GERMAN).contains(sought))
                .toList());
    }

    private List<PayerSum> sums(List<Line> lines) {
        return lines.stream().collect(Collectors.groupingBy(Line::payer)).entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(payer -> sum(payer.getKey(), payer.getValue()))
                .toList();
    }

    private PayerSum sum(String payer, List<Line> lines) {
        var land = lines.getFirst().land();
        return new PayerSum(
                payer,
                name(payer),
                land.map(this::name).orElse(""),
                input.pools().stream()
                        .sorted(java.util.Comparator.comparing(Pool::id))
                        .map(pool -> lines.stream()
                                .filter(line -> line.pool().equals(pool.id()))
                                .mapToLong(Line::cents)
                                .sum())
                        .toList(),
                lines.stream().mapToLong(Line::cents).sum());
    }

    /**
     * What a payer bears.
     *
     * @param landName empty for a Land itself
     * @param perPool by the pools' ids
     */
    public record PayerSum(String key, String name, String landName, List<Long> perPool, long cents) {}
}
