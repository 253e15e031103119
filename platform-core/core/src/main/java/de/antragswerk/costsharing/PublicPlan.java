package de.antragswerk.costsharing;

import de.antragswerk.settlement.KeyFigures;
import de.antragswerk.settlement.Member;
import java.time.LocalDate;
import java.util.List;

/**
 * What is public about the costs of a period: what is planned, who takes part, how many people live there. Never a use.
 *
 * @param population of all Länder
 */
public record PublicPlan(
        String period, LocalDate from, LocalDate to, long plannedCents, List<Member> laender, KeyFigures population) {
    public PublicPlan {
        laender = List.copyOf(laender);
    }
}
