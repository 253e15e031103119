package de.antragswerk.budget;

import de.antragswerk.settlement.Settle;
import de.antragswerk.settlement.SettlementException;
import de.antragswerk.settlement.SettlementInput;
import de.antragswerk.settlement.UsageCount;
import java.math.BigInteger;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.LongUnaryOperator;
import java.util.stream.LongStream;

/**
 * What a Land would pay: the settlement itself, with uses so far or expected ones put in. Pure. Under a key that is not usage a Land's
 * uses change nothing, and the range is one figure.
 */
public final class CostForecast {
    private CostForecast() {}

    /** The Land's share as things are; empty while it cannot be settled or the Land does not take part. */
    public static OptionalLong share(SettlementInput input, String land) {
        try {
            var own = Settle.settle(input).lines().stream()
                    .filter(line -> line.land().isEmpty() && line.payer().equals(land))
                    .toList();
            return own.isEmpty()
                    ? OptionalLong.empty()
                    : OptionalLong.of(
                            own.stream().mapToLong(line -> line.cents()).sum());
        } catch (SettlementException notYet) {
            return OptionalLong.empty();
        }
    }

    /**
     * The Land's share if its uses change and the others stay as they are.
     *
     * @param base uses of the Land in the twelve months that are known, positive
     * @param uses those of the year to come
     */
    public static Optional<Range> share(SettlementInput input, String land, long base, Range uses) {
        var shares = LongStream.of(uses.low(), uses.middle(), uses.high())
                .mapToObj(each -> share(scaled(input, land, base, each), land))
                .toList();
        if (shares.stream().anyMatch(OptionalLong::isEmpty)) {
            return Optional.empty();
        }
        // More uses never cost less; but a rounding cent can fall the other way.
        var sorted = shares.stream().mapToLong(OptionalLong::getAsLong).sorted().toArray();
        return Optional.of(new Range(sorted[0], sorted[1], sorted[2]));
    }

    /** Each count of the Land times {@code uses / base}, rounded half up. */
    static SettlementInput scaled(SettlementInput input, String land, long base, long uses) {
        var twice = BigInteger.valueOf(base).shiftLeft(1);
        LongUnaryOperator scale = count -> BigInteger.valueOf(Math.max(0, count))
                .multiply(BigInteger.valueOf(uses))
                .shiftLeft(1)
                .add(BigInteger.valueOf(base))
                .divide(twice)
                .longValueExact();
        var usage = input.usage().stream()
                .map(count -> count.land().equals(land) ? with(count, scale.applyAsLong(count.uses())) : count)
                .toList();
        return new SettlementInput(
                input.period(),
                input.from(),
                input.to(),
                input.proRata(),
                input.corrects(),
                input.pools(),
                input.members(),
                input.figures(),
                input.weights(),
                usage);
    }

    private static UsageCount with(UsageCount count, long uses) {
        return new UsageCount(count.payer(), count.land(), count.benefit(), count.kind(), uses, 0);
    }
}
