package de.antragswerk.statement;

import de.antragswerk.settlement.Line;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** A statement as its PDF shows it. Public because the template engine reads it; pages of the web show the same. */
public final class StatementPage {
    private final PayerStatement statement;

    public StatementPage(PayerStatement statement) {
        this.statement = statement;
    }

    /** An advance in words. */
    public record AdvanceRow(String dueOn, String paidOn, String amount) {}

    /** What a Kommune bears of all pools. */
    public record KommuneRow(String key, String name, String amount) {}

    /** What a correction changes in a pool. */
    public record DifferenceRow(String name, String before, String after, String amount) {}

    public int number() {
        return statement.number();
    }

    public String period() {
        return statement.settlement().period();
    }

    public String from() {
        return GermanNumbers.day(statement.settlement().from());
    }

    public String to() {
        return GermanNumbers.day(statement.settlement().to());
    }

    public String closedOn() {
        return GermanNumbers.day(GermanNumbers.day(statement.closedAt()));
    }

    public String payerName() {
        return statement.payerName();
    }

    public String allCosts() {
        return GermanNumbers.euros(statement.settlement().totalCents());
    }

    public String digest() {
        return statement.settlement().inputDigest();
    }

    public List<ExplainedLine> lines() {
        return statement.lines().stream()
                .map(line -> ExplainedLine.of(statement, line))
                .toList();
    }

    public String total() {
        return GermanNumbers.euros(statement.totalCents());
    }

    public boolean correction() {
        return statement.before().isPresent();
    }

    public String before() {
        return GermanNumbers.euros(Math.negateExact(statement.beforeCents()));
    }

    public List<AdvanceRow> advances() {
        return correction()
                ? List.of()
                : statement.advances().stream()
                        .map(advance -> new AdvanceRow(
                                GermanNumbers.day(advance.dueOn()),
                                GermanNumbers.day(advance.paidOn()),
                                GermanNumbers.euros(Math.negateExact(advance.cents()))))
                        .toList();
    }

    public String balance() {
        return GermanNumbers.euros(Math.absExact(statement.balanceCents()));
    }

    public String balanceName() {
        return statement.balanceCents() < 0 ? "Guthaben" : "Noch zu zahlen";
    }

    public List<DifferenceRow> differences() {
        var old = statement
                .before()
                .map(statement::lines)
                .map(StatementPage::cents)
                .orElse(Map.of());
        var now = cents(statement.lines());
        var pools = new TreeSet<>(old.keySet());
        pools.addAll(now.keySet());
        return correction()
                ? pools.stream()
                        .filter(pool -> !old.getOrDefault(pool, 0L).equals(now.getOrDefault(pool, 0L)))
                        .map(pool -> difference(pool, old.getOrDefault(pool, 0L), now.getOrDefault(pool, 0L)))
                        .toList()
                : List.of();
    }

    public List<KommuneRow> kommunen() {
        Map<String, Long> cents = statement.below().stream()
                .collect(Collectors.groupingBy(Line::payer, LinkedHashMap::new, Collectors.summingLong(Line::cents)));
        var names = statement.names();
        return cents.entrySet().stream()
                .map(one -> new KommuneRow(
                        one.getKey(),
                        names.getOrDefault(one.getKey(), one.getKey()),
                        GermanNumbers.euros(one.getValue())))
                .toList();
    }

    public String kommunenTotal() {
        return GermanNumbers.euros(
                statement.below().stream().mapToLong(Line::cents).sum());
    }

    private DifferenceRow difference(String pool, long before, long after) {
        return new DifferenceRow(
                statement.poolName(pool),
                GermanNumbers.euros(before),
                GermanNumbers.euros(after),
                GermanNumbers.euros(after - before));
    }

    private static Map<String, Long> cents(List<Line> lines) {
        return lines.stream().collect(Collectors.toMap(Line::pool, Line::cents, Math::addExact, TreeMap::new));
    }
}
