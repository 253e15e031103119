package de.antragswerk.kit.finder;

import static de.antragswerk.plugin.finder.Question.BIRTH_DATE;
import static de.antragswerk.plugin.finder.Question.CHILDREN_14_TO_17;
import static de.antragswerk.plugin.finder.Question.CHILDREN_18_TO_24;
import static de.antragswerk.plugin.finder.Question.LIVING;
import static de.antragswerk.plugin.finder.Question.PARTNER;

import de.antragswerk.kit.law.AgeLimits;
import de.antragswerk.plugin.finder.Living;
import de.antragswerk.plugin.finder.Partner;
import de.antragswerk.plugin.finder.Situation;
import java.time.LocalDate;

/** The person who asks, and who else could carry the household by working. */
public record Person(Situation situation, LawData law, AgeLimits limits) {

    /** Whether that age is completed: on the birthday. */
    public Known isAtLeast(String age) {
        var years = law.number(age, situation.day());
        return situation
                .answer(BIRTH_DATE)
                .map(birth -> Known.of(!birth.plusYears(years).isAfter(situation.day())))
                .orElse(Known.UNKNOWN);
    }

    /** § 7a SGB II: the month in which the age limit is reached is over. */
    public Known isOverAgeLimit() {
        return birth(birth -> limits.isOver(birth, situation.day()));
    }

    /** § 41 Abs. 2 SGB XII: the age limit is reached. */
    public Known hasReachedAgeLimit() {
        return birth(birth -> limits.isReached(birth, situation.day()));
    }

    /** Below 25 and with the parents, so that they are one Bedarfsgemeinschaft (§ 7 Abs. 3 Nr. 2 and 4 SGB II). */
    public Known belongsToParents() {
        var young = switch (isAtLeast("finder-child-below")) {
            case YES -> Known.NO;
            case NO -> Known.YES;
            case UNKNOWN -> Known.UNKNOWN;
        };
        if (young == Known.NO || situation.is(LIVING, Living.OWN_HOUSEHOLD, Living.WITH_OTHERS)) {
            return Known.NO;
        }
        return young == Known.YES && situation.is(LIVING, Living.WITH_PARENTS) ? Known.YES : Known.UNKNOWN;
    }

    /** Whether a partner can work. */
    public Known hasAblePartner() {
        return situation
                .answer(PARTNER)
                .map(partner -> switch (partner) {
                    case ABLE -> Known.YES;
                    case NONE, NOT_ABLE -> Known.NO;
                    case UNSURE -> Known.UNKNOWN;
                })
                .orElse(Known.UNKNOWN);
    }

    /** Whether somebody else in a Bedarfsgemeinschaft can work; of grown children and of parents nobody is asked. */
    public Known hasAbleMember() {
        return hasAblePartner().or(grownChildren()).or(belongsToParents() == Known.NO ? Known.NO : Known.UNKNOWN);
    }

    public boolean hasPartner() {
        return situation.is(PARTNER, Partner.ABLE, Partner.NOT_ABLE, Partner.UNSURE);
    }

    private Known grownChildren() {
        var grown = situation
                .answer(CHILDREN_14_TO_17)
                .flatMap(young -> situation.answer(CHILDREN_18_TO_24).map(old -> young + old));
        return grown.filter(count -> count == 0).isPresent() ? Known.NO : Known.UNKNOWN;
    }

    private Known birth(java.util.function.Predicate<LocalDate> holds) {
        return situation
                .answer(BIRTH_DATE)
                .map(birth -> Known.of(holds.test(birth)))
                .orElse(Known.UNKNOWN);
    }
}
