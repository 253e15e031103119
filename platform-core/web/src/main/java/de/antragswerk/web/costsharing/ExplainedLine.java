package de.antragswerk.web.costsharing;

import de.antragswerk.settlement.KeyKind;
import de.antragswerk.settlement.Line;
import de.antragswerk.settlement.SettlementInput;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * What a payer bears of a pool, with every step that led to it.
 *
 * @param kind one of the letters in decision 2021/24 of the IT-Planungsrat
 * @param ofLand whether the Land's line is divided here and not the pool
 * @param profile how it is divided, in words
 * @param uses what it follows from where usage is a key; otherwise empty
 * @param daysAddress of the page that shows these uses by days
 */
public record ExplainedLine(
        String pool,
        String poolName,
        String kind,
        boolean ofLand,
        String profile,
        long sharedCents,
        long cents,
        List<ExplainedStep> steps,
        List<UsesBehind> uses,
        String daysAddress) {

    static ExplainedLine of(Settled settled, Line line, UnaryOperator<String> benefitNames) {
        var input = settled.input();
        var byUsage = line.steps().stream().anyMatch(step -> step.key() == KeyKind.USAGE);
        return new ExplainedLine(
                line.pool(),
                settled.poolName(line.pool()),
                line.kind().name(),
                line.land().isPresent(),
                Wordings.of(settled.profileOf(line), input.figures()),
                line.sharedCents(),
                line.cents(),
                line.steps().stream()
                        .map(step -> ExplainedStep.of(step, input.proRata(), input.figures()))
                        .toList(),
                byUsage ? UsesBehind.of(input, line.pool(), line.payer(), benefitNames) : List.of(),
                daysAddress(input, line));
    }

    private static String daysAddress(SettlementInput input, Line line) {
        return "/koordination/nutzung?von=" + input.from() + "&bis=" + input.to() + "&gebiet=" + line.payer()
                + "&nach=leistung";
    }
}
