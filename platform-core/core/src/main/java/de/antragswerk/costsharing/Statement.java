package de.antragswerk.costsharing;

import java.util.List;

/** A cost pool, divided by usage. The lines sum up to the pool to the cent; without any use there are no lines. */
public record Statement(CostPool pool, long totalUses, List<StatementLine> lines) {
    public Statement {
        lines = List.copyOf(lines);
    }

    public long sumCents() {
        return lines.stream().mapToLong(StatementLine::amountCents).sum();
    }
}
