package de.antragswerk.kit.finder;

import static de.antragswerk.plugin.finder.Question.DOCUMENT;
import static de.antragswerk.plugin.finder.Question.IN_GERMANY_SINCE;
import static de.antragswerk.plugin.finder.Question.NATIONALITY;
import static de.antragswerk.plugin.finder.Question.WORK;

import de.antragswerk.plugin.finder.NationalityGroup;
import de.antragswerk.plugin.finder.ResidenceDocument;
import de.antragswerk.plugin.finder.Situation;
import de.antragswerk.plugin.finder.Work;

/**
 * Whether foreigners are left out by § 7 Abs. 1 Satz 2 Nr. 1 and 2 SGB II, and with the same words by § 23 Abs. 3 Satz 1 SGB XII.
 * The AsylbLG is asked before.
 */
public final class ResidenceRight {
    private final LawData law;

    /** What was found; {@code code} names the reason's text. */
    public enum Result {
        /** A German, or nothing stands against it. */
        FREE("residence.free"),
        /** Five years of usual residence (§ 7 Abs. 1 Satz 4 SGB II). */
        LONG_HERE("residence.five-years"),
        UNCLEAR("residence.unclear"),
        FIRST_MONTHS("residence.first-months"),
        SEARCH_ONLY("residence.search-only"),
        NONE("residence.none");

        private final String code;

        Result(String code) {
            this.code = code;
        }

        public String code() {
            return code;
        }

        public boolean excludes() {
            return this == FIRST_MONTHS || this == SEARCH_ONLY || this == NONE;
        }
    }

    public ResidenceRight(LawData law) {
        this.law = law;
    }

    public Result of(Situation situation) {
        return situation
                .answer(NATIONALITY)
                .map(group -> switch (group) {
                    case GERMAN -> Result.FREE;
                    case EU -> ofUnionCitizen(situation);
                    case OTHER -> ofOthers(situation);
                })
                .orElse(Result.UNCLEAR);
    }

    private Result ofUnionCitizen(Situation situation) {
        if (situation.is(WORK, Work.EMPLOYED, Work.SELF_EMPLOYED)) {
            return Result.FREE;
        }
        var longHere = longHere(situation);
        if (longHere == Known.YES) {
            return Result.LONG_HERE;
        }
        if (situation.is(WORK, Work.SEARCHING, Work.NOT_WORKING) && lately(situation) == Known.YES) {
            return Result.FIRST_MONTHS;
        }
        return situation.is(WORK, Work.SEARCHING) && longHere == Known.NO ? Result.SEARCH_ONLY : Result.UNCLEAR;
    }

    private Result ofOthers(Situation situation) {
        return situation
                .answer(DOCUMENT)
                .map(document -> ofOthers(document, situation))
                .orElse(Result.UNCLEAR);
    }

    private Result ofOthers(ResidenceDocument document, Situation situation) {
        return switch (document) {
            case SETTLEMENT_PERMIT, HUMANITARIAN_PERMIT, TEMPORARY_PROTECTION, TEMPORARY_PROTECTION_APPLIED ->
                Result.FREE;
            case DEPARTURE_IMPOSSIBLE_PERMIT, WAR_PERMIT, SHORT_STAY_PERMIT -> Result.FREE;
            case SEARCH_PERMIT -> ofSearcher(situation);
            case NO_DOCUMENT, OBLIGED_TO_LEAVE, ENTRY_NOT_PERMITTED -> Result.NONE;
            case WORK_PERMIT, STUDY_PERMIT -> unlessLately(situation);
            // The family of Germans and of recognised refugees is not left out; of whom nobody is asked here.
            case FAMILY_PERMIT -> lately(situation) == Known.NO ? Result.FREE : Result.UNCLEAR;
            case VISA, OTHER_APPLIED, TEMPORARY_PROTECTION_ASKED -> Result.UNCLEAR;
            case ASYLUM_PERMISSION, ASYLUM_ASKED, ASYLUM_ASKED_AGAIN, TOLERATION, FAMILY_OF_ASYLUM_SEEKER ->
                Result.UNCLEAR;
        };
    }

    private Result ofSearcher(Situation situation) {
        if (situation.is(WORK, Work.EMPLOYED, Work.SELF_EMPLOYED)) {
            return Result.UNCLEAR;
        }
        return switch (longHere(situation)) {
            case YES -> Result.LONG_HERE;
            case UNKNOWN -> Result.UNCLEAR;
            case NO -> situation.lacks(WORK) ? Result.UNCLEAR : Result.SEARCH_ONLY;
        };
    }

    private Result unlessLately(Situation situation) {
        if (situation.is(WORK, Work.EMPLOYED, Work.SELF_EMPLOYED)) {
            return Result.FREE;
        }
        return switch (lately(situation)) {
            case YES -> situation.lacks(WORK) ? Result.UNCLEAR : Result.FIRST_MONTHS;
            case UNKNOWN -> Result.UNCLEAR;
            case NO -> Result.FREE;
        };
    }

    /** Within the first three months. */
    private Known lately(Situation situation) {
        var months = law.number("finder-first-months", situation.day());
        return situation
                .answer(IN_GERMANY_SINCE)
                .map(since -> Known.of(since.plusMonths(months).isAfter(situation.day())))
                .orElse(Known.UNKNOWN);
    }

    private Known longHere(Situation situation) {
        var years = law.number("finder-years-of-residence", situation.day());
        return situation
                .answer(IN_GERMANY_SINCE)
                .map(since -> Known.of(!since.plusYears(years).isAfter(situation.day())))
                .orElse(Known.UNKNOWN);
    }

    /** Whether the group needs the question about the paper. */
    public static boolean asksForDocument(Situation situation) {
        return !situation.is(NATIONALITY, NationalityGroup.GERMAN, NationalityGroup.EU);
    }
}
