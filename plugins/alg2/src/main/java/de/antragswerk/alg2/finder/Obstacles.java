package de.antragswerk.alg2.finder;

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
import de.antragswerk.plugin.finder.Likelihood;
import de.antragswerk.plugin.finder.Living;
import de.antragswerk.plugin.finder.Pension;
import de.antragswerk.plugin.finder.Reason;
import de.antragswerk.plugin.finder.WorkAbility;

/**
 * What can stand against the person: age, capacity, pension, in-patient stay, training (§ 7 Abs. 1, 4 and 5 SGB II). As long as
 * somebody else of the household may be able to work, none of it is a no: that person can apply, for the others too (§ 7 Abs. 2).
 */
final class Obstacles {

    void look(Person person, Assessment found) {
        if (person.isAtLeast("finder-least-age") == Known.NO) {
            child(person, found);
            return;
        }
        age(person, found);
        ability(person, found);
        pension(person, found);
        stay(person, found);
        education(person, found);
    }

    private static void child(Person person, Assessment found) {
        if (person.belongsToParents() == Known.NO) {
            found.notApplicable("age.child", "§ 7 Abs. 1 Satz 1 Nr. 1 SGB II");
        } else {
            found.check("age.child-with-parents", "§ 7 Abs. 2 und 3 Nr. 4 SGB II");
        }
    }

    private static void age(Person person, Assessment found) {
        if (person.isOverAgeLimit() == Known.YES) {
            against(person, found, Likelihood.NOT_APPLICABLE, new Reason("age.limit", "§ 7a SGB II"));
        }
    }

    private static void ability(Person person, Assessment found) {
        var situation = person.situation();
        if (situation.is(WORK_ABILITY, WorkAbility.ABLE)) {
            if (situation.is(PENSION, Pension.REDUCED_TEMPORARY, Pension.REDUCED_PERMANENT)) {
                found.check("ability.contradicts", "§ 44a Abs. 1 SGB II");
            } else {
                found.yes("ability", "§ 8 Abs. 1 SGB II");
            }
        } else if (situation.is(WORK_ABILITY, WorkAbility.TEMPORARILY_REDUCED)) {
            if (person.hasAblePartner() == Known.YES) {
                found.yes("member", "§ 7 Abs. 2 Satz 1, § 19 Abs. 1 Satz 2 SGB II");
            } else {
                against(person, found, Likelihood.NOT_APPLICABLE, new Reason("ability.temporary", "§ 8 Abs. 1 SGB II"));
            }
        } else if (situation.is(WORK_ABILITY, WorkAbility.PERMANENTLY_REDUCED)) {
            against(person, found, Likelihood.NOT_APPLICABLE, new Reason("ability.permanent", "§ 8 Abs. 1 SGB II"));
        }
    }

    private static void pension(Person person, Assessment found) {
        if (person.situation().is(PENSION, Pension.OLD_AGE)) {
            against(person, found, Likelihood.LIKELY_NO, new Reason("pension.old-age", "§ 7 Abs. 4 Satz 1 SGB II"));
        }
    }

    private static void stay(Person person, Assessment found) {
        var situation = person.situation();
        if (situation.is(STAY, InPatientStay.HOSPITAL_UNDER_SIX_MONTHS)) {
            found.yes("stay.hospital", "§ 7 Abs. 4 Satz 3 Nr. 1 SGB II");
        } else if (situation.is(STAY, InPatientStay.INSTITUTION_WORKING)) {
            found.yes("stay.working", "§ 7 Abs. 4 Satz 3 Nr. 2 SGB II");
        } else if (situation.is(STAY, InPatientStay.PRISON)) {
            against(person, found, Likelihood.LIKELY_NO, new Reason("stay.prison", "§ 7 Abs. 4 Satz 2 SGB II"));
        } else if (situation.is(STAY, InPatientStay.HOSPITAL_SIX_MONTHS_OR_MORE, InPatientStay.INSTITUTION)) {
            against(person, found, Likelihood.LIKELY_NO, new Reason("stay.institution", "§ 7 Abs. 4 Satz 1 SGB II"));
        }
    }

    private static void education(Person person, Assessment found) {
        var situation = person.situation();
        var withParents = situation.lacks(LIVING) || situation.is(LIVING, Living.WITH_PARENTS);
        if (situation.is(EDUCATION, Education.UNIVERSITY)) {
            if (withParents) {
                found.check("education.with-parents", "§ 7 Abs. 6 Nr. 2 SGB II");
            } else {
                against(
                        person,
                        found,
                        Likelihood.LIKELY_NO,
                        new Reason("education.university", "§ 7 Abs. 5 Satz 1 SGB II"));
            }
        } else if (situation.is(EDUCATION, Education.SCHOOL) && !situation.is(LIVING, Living.WITH_PARENTS)) {
            found.check("education.school", "§ 7 Abs. 6 SGB II");
        } else if (situation.is(EDUCATION, Education.APPRENTICESHIP_BOARDING)) {
            against(person, found, Likelihood.LIKELY_NO, new Reason("education.boarding", "§ 7 Abs. 5 Satz 2 SGB II"));
        }
    }

    private static void against(Person person, Assessment found, Likelihood result, Reason reason) {
        if (person.hasAbleMember() == Known.NO) {
            found.add(result, reason);
        } else {
            found.add(Likelihood.CHECK_ADVISED, reason).check("member.perhaps", "§ 7 Abs. 2 und 3 SGB II");
        }
    }
}
