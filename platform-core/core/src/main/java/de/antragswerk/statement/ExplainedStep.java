package de.antragswerk.statement;

import de.antragswerk.settlement.KeyFigures;
import de.antragswerk.settlement.KeyKind;
import de.antragswerk.settlement.ProRata;
import de.antragswerk.settlement.Step;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Optional;

/**
 * How one part of a line came about, in figures and in words.
 *
 * @param permille of the amount that this key divides
 * @param edition the state of the key's figures; empty where it has none
 * @param unit what times of taking part are counted in
 */
public record ExplainedStep(Step step, int permille, Optional<KeyFigures> figures, ProRata unit) {

    public String key() {
        return Words.key(step.key());
    }

    /** In percent: {@code 50 %}. */
    public String part() {
        return GermanNumbers.number(BigDecimal.valueOf(permille, 1), 0, 1) + "\u00a0%";
    }

    public String edition() {
        return figures.map(KeyFigures::edition).orElse("");
    }

    public String source() {
        return figures.map(KeyFigures::source).orElse("");
    }

    public boolean byUsage() {
        return step.key() == KeyKind.USAGE;
    }

    public String own() {
        return Words.figure(step.key(), step.figure());
    }

    public String total() {
        return Words.figure(step.key(), step.totalFigure());
    }

    /** Whether the payer took part for a part of the period only. */
    public boolean partly() {
        return step.share() != step.ofShare();
    }

    public String time() {
        return Words.share(unit, step.share(), step.ofShare());
    }

    public boolean substituted() {
        return step.substituted();
    }

    public boolean rounded() {
        return step.rounded();
    }

    public boolean bound() {
        return step.bound() != Step.Bound.NONE;
    }

    public String boundName() {
        return Words.bound(step.bound());
    }

    public String amount() {
        return GermanNumbers.euros(step.cents());
    }

    /**
     * What was reckoned, so that everybody can do it again: {@code 5.000,00 € × 12 ÷ 34}. Uses stand as on the page, not in
     * thousandths; where the time of taking part counts, it says that the figures were multiplied by it.
     */
    public String formula() {
        var times = step.weight().equals(BigInteger.valueOf(step.figure())) || byUsage()
                ? ""
                : " (Zahl × " + (unit == ProRata.MONTHS ? "Monate" : "Tage") + " der Beteiligung)";
        return GermanNumbers.euros(step.partCents()) + " × " + weight(step.weight()) + " ÷ "
                + weight(step.totalWeight()) + times;
    }

    private String weight(BigInteger weight) {
        return GermanNumbers.number(byUsage() ? new BigDecimal(weight, 3) : new BigDecimal(weight), 0, 3);
    }

    /** What became of the result. */
    public String rounding() {
        if (bound()) {
            return "Hier gilt der vereinbarte " + boundName() + "; den Rest tragen die anderen.";
        }
        return rounded()
                ? "Auf ganze Cent abgerundet, dazu ein Cent aus der Verteilung der Reste (größter Rest zuerst)."
                : "Auf ganze Cent abgerundet.";
    }
}
