package de.antragswerk.statement;

import de.antragswerk.settlement.KeyFigures;
import de.antragswerk.settlement.Line;
import de.antragswerk.settlement.Member;
import de.antragswerk.settlement.Part;
import de.antragswerk.settlement.Pool;
import de.antragswerk.settlement.Profile;
import de.antragswerk.settlement.SettlementInput;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A line of a statement with everything that it follows from. Papers and pages explain it by the same words. */
public record ExplainedLine(Pool pool, Line line, String payerName, List<ExplainedStep> steps) {

    public ExplainedLine {
        steps = List.copyOf(steps);
    }

    static ExplainedLine of(PayerStatement statement, Line line) {
        return of(statement, line, statement.names());
    }

    /** @param names of the payers; looked up once for all lines of a large Land */
    static ExplainedLine of(PayerStatement statement, Line line, Map<String, String> names) {
        var input = statement.input();
        var pool = input.pools().stream()
                .filter(one -> one.id().equals(line.pool()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("a line has a pool"));
        var parts = profile(input, pool, line).parts();
        return new ExplainedLine(
                pool,
                line,
                names.getOrDefault(line.payer(), line.payer()),
                line.steps().stream()
                        .map(step -> new ExplainedStep(
                                step, permille(parts, step.part()), figures(input, step.figures()), input.proRata()))
                        .toList());
    }

    public String kind() {
        return Words.kind(line.kind());
    }

    public String shared() {
        return GermanNumbers.euros(line.sharedCents());
    }

    public String amount() {
        return GermanNumbers.euros(line.cents());
    }

    /** Whether it follows from uses, so that there are uses behind it to look at. */
    public boolean byUsage() {
        return steps.stream().anyMatch(ExplainedStep::byUsage);
    }

    /** A Land divides its line among its Kommunen by a profile of its own. */
    private static Profile profile(SettlementInput input, Pool pool, Line line) {
        return line.land()
                .flatMap(land -> input.members().stream()
                        .filter(member -> member.key().equals(land))
                        .findFirst())
                .flatMap(Member::below)
                .orElse(pool.profile());
    }

    private static int permille(List<Part> parts, int part) {
        return part < parts.size() ? parts.get(part).permille() : 1000;
    }

    private static Optional<KeyFigures> figures(SettlementInput input, String id) {
        return input.figures().stream().filter(one -> one.id().equals(id)).findFirst();
    }
}
