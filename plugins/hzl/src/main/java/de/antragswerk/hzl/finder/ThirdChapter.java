package de.antragswerk.hzl.finder;

import static de.antragswerk.plugin.finder.Question.EDUCATION;
import static de.antragswerk.plugin.finder.Question.LIVING;
import static de.antragswerk.plugin.finder.Question.PENSION;
import static de.antragswerk.plugin.finder.Question.STAY;
import static de.antragswerk.plugin.finder.Question.WORK_ABILITY;

import de.antragswerk.kit.finder.Assessment;
import de.antragswerk.kit.finder.Known;
import de.antragswerk.kit.finder.Person;
import de.antragswerk.plugin.finder.Education;
import de.antragswerk.plugin.finder.InPatientStay;
import de.antragswerk.plugin.finder.Living;
import de.antragswerk.plugin.finder.Pension;
import de.antragswerk.plugin.finder.WorkAbility;

/**
 * Who is left for the Third Chapter: whom neither SGB II (§ 21 SGB XII) nor the Fourth Chapter (§ 19 Abs. 2 Satz 2 SGB XII) takes.
 * Every rejection rests on answers that are there.
 */
record ThirdChapter(Person person) {

    void look(Assessment found) {
        if (person.isAtLeast("finder-least-age") == Known.NO) {
            child(found);
            return;
        }
        if (person.hasReachedAgeLimit() == Known.YES) {
            found.notApplicable("fourth.age", "§ 19 Abs. 2 Satz 2, § 41 Abs. 2 SGB XII");
            return;
        }
        ability(found);
        education(found);
    }

    private void child(Assessment found) {
        if (person.belongsToParents() == Known.NO) {
            found.yes("child.elsewhere", "§ 19 Abs. 1, § 27 Abs. 1 SGB XII");
        } else {
            found.check("child.with-parents", "§ 21 Satz 1, § 27 Abs. 2 Satz 3 SGB XII");
        }
    }

    private void ability(Assessment found) {
        var situation = person.situation();
        if (situation.is(WORK_ABILITY, WorkAbility.ABLE)) {
            able(found);
        } else if (situation.is(WORK_ABILITY, WorkAbility.PERMANENTLY_REDUCED)
                && person.isAtLeast("finder-adult-age") == Known.YES) {
            found.notApplicable("fourth.permanent", "§ 19 Abs. 2 Satz 2, § 41 Abs. 3 SGB XII");
        } else if (!situation.lacks(WORK_ABILITY)) {
            reduced(found);
        }
    }

    private void able(Assessment found) {
        var situation = person.situation();
        if (situation.is(PENSION, Pension.OLD_AGE)) {
            found.yes("pension.old-age", "§ 27 Abs. 1 SGB XII, § 7 Abs. 4 Satz 1 SGB II");
        } else if (inInstitution()) {
            found.yes("stay", "§ 27b SGB XII, § 7 Abs. 4 Satz 1 SGB II");
        } else if (situation.is(STAY, InPatientStay.PRISON)) {
            found.check("stay.prison", "§ 2 Abs. 1 SGB XII, § 7 Abs. 4 Satz 2 SGB II");
        } else if (situation.is(PENSION, Pension.REDUCED_TEMPORARY, Pension.REDUCED_PERMANENT)) {
            found.check("ability.contradicts", "§ 21 Satz 3 SGB XII, § 44a Abs. 1 SGB II");
        } else if (!situation.lacks(PENSION) && !situation.lacks(STAY) && isNoChild()) {
            found.notApplicable("able", "§ 21 Satz 1 SGB XII");
        } else {
            found.check("able.perhaps", "§ 21 Satz 1 SGB XII");
        }
    }

    /** Too ill for a time, or for good and not yet of age. */
    private void reduced(Assessment found) {
        var situation = person.situation();
        var outside =
                situation.is(PENSION, Pension.OLD_AGE) || inInstitution() || situation.is(STAY, InPatientStay.PRISON);
        if (outside || person.hasAbleMember() == Known.NO) {
            found.yes("ability.reduced", "§ 19 Abs. 1, § 27 Abs. 1 SGB XII");
        } else if (person.hasAblePartner() == Known.YES
                && isNoChild()
                && !situation.lacks(PENSION)
                && !situation.lacks(STAY)) {
            found.notApplicable("member", "§ 21 Satz 1 SGB XII, § 7 Abs. 2 SGB II");
        } else {
            found.check("member.perhaps", "§ 21 Satz 1 SGB XII, § 7 Abs. 2 und 3 SGB II");
        }
    }

    /** Below 15 nothing else is asked; who has not told their age may be. */
    private boolean isNoChild() {
        return person.isAtLeast("finder-least-age") == Known.YES;
    }

    private boolean inInstitution() {
        return person.situation().is(STAY, InPatientStay.INSTITUTION, InPatientStay.HOSPITAL_SIX_MONTHS_OR_MORE);
    }

    /** § 22 SGB XII: training that BAföG or SGB III supports; hardship aside. */
    private void education(Assessment found) {
        var situation = person.situation();
        var own = situation.is(LIVING, Living.OWN_HOUSEHOLD, Living.WITH_OTHERS);
        if (situation.is(EDUCATION, Education.UNIVERSITY) && own && isNoChild()) {
            found.no("education.university", "§ 22 Abs. 1 SGB XII");
        } else if (situation.is(
                EDUCATION,
                Education.UNIVERSITY,
                Education.SCHOOL,
                Education.APPRENTICESHIP,
                Education.APPRENTICESHIP_BOARDING)) {
            found.check("education.perhaps", "§ 22 SGB XII");
        }
    }
}
