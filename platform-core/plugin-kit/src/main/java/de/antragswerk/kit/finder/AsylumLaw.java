package de.antragswerk.kit.finder;

import static de.antragswerk.plugin.finder.NationalityGroup.EU;
import static de.antragswerk.plugin.finder.NationalityGroup.GERMAN;
import static de.antragswerk.plugin.finder.Question.DEPORTATION_SUSPENDED;
import static de.antragswerk.plugin.finder.Question.DOCUMENT;
import static de.antragswerk.plugin.finder.Question.DOCUMENT_FROM;
import static de.antragswerk.plugin.finder.Question.DOCUMENT_UNTIL;
import static de.antragswerk.plugin.finder.Question.NATIONALITY;

import de.antragswerk.plugin.finder.ResidenceDocument;
import de.antragswerk.plugin.finder.Situation;
import java.time.LocalDate;

/** Who is entitled by § 1 AsylbLG, and therefore neither by SGB II (§ 7 Abs. 1 Satz 2 Nr. 3) nor by SGB XII (§ 23 Abs. 2). */
public final class AsylumLaw {
    /** § 1 Abs. 1 Nr. 8 AsylbLG: after 24 February and before 1 June 2022. */
    private static final LocalDate FIRST_WEEKS_FROM = LocalDate.of(2022, 2, 25);

    private static final LocalDate FIRST_WEEKS_UNTIL = LocalDate.of(2022, 5, 31);

    private final LawData law;

    public AsylumLaw(LawData law) {
        this.law = law;
    }

    public Known covers(Situation situation) {
        if (situation.is(NATIONALITY, GERMAN, EU)) {
            return Known.NO;
        }
        if (situation.lacks(NATIONALITY)) {
            return Known.UNKNOWN;
        }
        return situation
                .answer(DOCUMENT)
                .map(document -> covers(document, situation))
                .orElse(Known.UNKNOWN);
    }

    private Known covers(ResidenceDocument document, Situation situation) {
        return switch (document) {
            case ASYLUM_PERMISSION,
                    ASYLUM_ASKED,
                    ASYLUM_ASKED_AGAIN,
                    TEMPORARY_PROTECTION_ASKED,
                    ENTRY_NOT_PERMITTED,
                    TOLERATION,
                    OBLIGED_TO_LEAVE,
                    WAR_PERMIT,
                    SHORT_STAY_PERMIT,
                    FAMILY_OF_ASYLUM_SEEKER -> Known.YES;
            case DEPARTURE_IMPOSSIBLE_PERMIT -> suspendedLately(situation);
            case TEMPORARY_PROTECTION, TEMPORARY_PROTECTION_APPLIED -> issuedInTheFirstWeeks(situation);
            case NO_DOCUMENT, OTHER_APPLIED -> Known.UNKNOWN;
            case SETTLEMENT_PERMIT -> Known.NO;
            case HUMANITARIAN_PERMIT, WORK_PERMIT, FAMILY_PERMIT, STUDY_PERMIT, SEARCH_PERMIT, VISA ->
                titleIsShort(situation);
        };
    }

    /** § 1 Abs. 1 Nr. 3 Buchst. c. */
    private Known suspendedLately(Situation situation) {
        var months = law.number("finder-suspension-months", situation.day());
        return situation
                .answer(DEPORTATION_SUSPENDED)
                .map(since -> Known.of(since.plusMonths(months).isAfter(situation.day())))
                .orElse(Known.UNKNOWN);
    }

    /** § 1 Abs. 1 Nr. 8: those count unless they have been registered since, which nobody is asked here. */
    private static Known issuedInTheFirstWeeks(Situation situation) {
        return situation
                .answer(DOCUMENT_FROM)
                .map(from ->
                        from.isBefore(FIRST_WEEKS_FROM) || from.isAfter(FIRST_WEEKS_UNTIL) ? Known.NO : Known.UNKNOWN)
                .orElse(Known.UNKNOWN);
    }

    /** § 1 Abs. 2: a title for more than six months in all ends it; a shorter one leaves open what the person has beside it. */
    private Known titleIsShort(Situation situation) {
        var months = law.number("finder-title-months", situation.day());
        var from = situation.answer(DOCUMENT_FROM);
        var until = situation.answer(DOCUMENT_UNTIL);
        if (from.isEmpty() || until.isEmpty() || until.get().isBefore(situation.day())) {
            return Known.UNKNOWN;
        }
        return from.get().plusMonths(months).minusDays(1).isBefore(until.get()) ? Known.NO : Known.UNKNOWN;
    }
}
