package de.antragswerk.hzl.finder;

import static de.antragswerk.plugin.finder.Question.WORK_ABILITY;

import de.antragswerk.kit.finder.Assessment;
import de.antragswerk.kit.finder.Known;
import de.antragswerk.kit.finder.Person;
import de.antragswerk.plugin.finder.WorkAbility;
import java.util.Set;

/** Grundsicherung im Alter und bei Erwerbsminderung (§ 41 SGB XII); no plugin offers it, so people are told where to go. */
record FourthChapter(Person person) {

    void look(Assessment found) {
        var situation = person.situation();
        if (person.isOverAgeLimit() == Known.YES) {
            found.yes("fourth.age-reached", "§ 41 Abs. 2 SGB XII");
        } else if (person.hasReachedAgeLimit() == Known.YES) {
            found.check("fourth.next-month", "§ 44 Abs. 3 Satz 3 SGB XII, § 7a SGB II");
        } else if (person.isAtLeast("finder-adult-age") == Known.NO) {
            found.notApplicable("fourth.minor", "§ 41 Abs. 3 SGB XII");
        } else if (situation.is(WORK_ABILITY, WorkAbility.PERMANENTLY_REDUCED)) {
            if (person.isAtLeast("finder-adult-age") == Known.YES) {
                found.yes("fourth.permanently-reduced", "§ 41 Abs. 3 SGB XII");
            }
        } else if (!situation.lacks(WORK_ABILITY) && person.hasReachedAgeLimit() == Known.NO) {
            found.notApplicable("fourth.neither", "§ 41 Abs. 1 SGB XII");
        } else {
            found.missing(situation, Set.of(WORK_ABILITY), "§ 41 Abs. 3 SGB XII");
        }
    }
}
