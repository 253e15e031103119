package de.antragswerk.web.costsharing;

import de.antragswerk.settlement.KeyFigures;
import de.antragswerk.settlement.ProRata;
import de.antragswerk.settlement.Step;
import de.antragswerk.web.page.German;
import de.antragswerk.web.page.Texts;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;

/**
 * One part of an amount on its way to a payer, in words.
 *
 * @param by the key with the edition of its figures
 * @param source where the figures were published; empty for keys without any
 * @param taking part of the period that the payer took part in, and how it counts; empty where the key does not ask for it
 * @param calculation what is multiplied and divided; empty where a bound decided
 * @param exact the result before rounding, in cents with four decimals; empty where a bound decided
 * @param rounding what became of the rest, or which bound decided
 */
public record ExplainedStep(
        int number,
        String by,
        String source,
        boolean substituted,
        long partCents,
        String figure,
        String totalFigure,
        String taking,
        String calculation,
        String exact,
        String rounding,
        long cents) {
    private static final int DECIMALS = 6;
    private static final Texts TEXTS = Texts.german();

    static ExplainedStep of(Step step, ProRata proRata, List<KeyFigures> figures) {
        var bound = step.bound() != Step.Bound.NONE;
        return new ExplainedStep(
                step.part() + 1,
                Wordings.by(step.key(), step.figures(), figures),
                figures.stream()
                        .filter(one -> one.id().equals(step.figures()))
                        .map(KeyFigures::source)
                        .findFirst()
                        .orElse(""),
                step.substituted(),
                step.partCents(),
                Wordings.figure(step.key(), step.figure()),
                Wordings.figure(step.key(), step.totalFigure()),
                taking(step, proRata, bound),
                bound ? "" : calculation(step),
                bound ? "" : exact(step),
                TEXTS.text(bound ? "settling.bound." + step.bound() : rounding(step)),
                step.cents());
    }

    /** Also where it is all of the period: the others may have taken part for less, and then the calculation is with months. */
    private static String taking(Step step, ProRata proRata, boolean bound) {
        if (step.ofShare() == 1) {
            return "";
        }
        var time = TEXTS.text("settling.taking." + proRata, step.share(), step.ofShare());
        return bound || isPlain(step)
                ? time
                : TEXTS.text(
                        "settling.taking.times",
                        time,
                        TEXTS.text("settling.taking.why"),
                        Wordings.figure(step.key(), step.figure()),
                        step.share(),
                        Wordings.figure(step.key(), step.weight()),
                        Wordings.figure(step.key(), step.totalWeight()));
    }

    /** With the base figures where they alone decide, otherwise with the weights: figure times days or months. */
    private static String calculation(Step step) {
        var plain = isPlain(step);
        return TEXTS.text(
                "settling.calculation",
                German.euro(step.partCents()),
                plain ? Wordings.figure(step.key(), step.figure()) : Wordings.figure(step.key(), step.weight()),
                plain
                        ? Wordings.figure(step.key(), step.totalFigure())
                        : Wordings.figure(step.key(), step.totalWeight()));
    }

    private static boolean isPlain(Step step) {
        var figure = BigInteger.valueOf(step.figure());
        var total = BigInteger.valueOf(step.totalFigure());
        return step.weight().multiply(total).equals(step.totalWeight().multiply(figure));
    }

    private static String exact(Step step) {
        if (step.totalWeight().signum() == 0) {
            return "";
        }
        var euros = new BigDecimal(step.weight())
                .multiply(BigDecimal.valueOf(step.partCents(), 2))
                .divide(new BigDecimal(step.totalWeight()), DECIMALS, java.math.RoundingMode.DOWN);
        return grouped(euros.toBigInteger())
                + ","
                + euros.remainder(BigDecimal.ONE).toPlainString().replaceFirst("^0\\.?", "")
                + " €";
    }

    private static String rounding(Step step) {
        return step.rounded() ? "settling.rounding.up" : "settling.rounding.down";
    }

    private static String grouped(BigInteger number) {
        return number.toString().replaceAll("(?<=\\d)(?=(?:\\d{3})+$)", ".");
    }
}
