package de.antragswerk.hzl.finder;

import static de.antragswerk.plugin.finder.Question.PENSION;

import de.antragswerk.kit.finder.Means;
import de.antragswerk.kit.finder.Need;
import de.antragswerk.kit.finder.Person;
import de.antragswerk.plugin.finder.Pension;

/** What may be earned and owned beside Sozialhilfe (§§ 82, 82a, 90 SGB XII). */
final class MeansOfSgb12 {
    private static final int PER_CENT = 100;
    /** § 82 Abs. 4 and § 82a SGB XII. */
    private static final int ALLOWANCES_ON_A_PENSION = 2;

    private MeansOfSgb12() {}

    static Means of(Person person, Means.Norms norms) {
        var law = person.law();
        var situation = person.situation();
        var day = situation.day();
        var half = law.cents("rbs1", day) * law.number("income-free-percent", day) / PER_CENT;
        var sources =
                Means.possibleEarners(person) + (situation.is(PENSION, Pension.NONE) ? 0 : ALLOWANCES_ON_A_PENSION);
        var adults = person.hasPartner() ? 2 : 1;
        var kept =
                adults * law.cents("assets-adult", day) + Need.children(situation) * law.cents("assets-dependant", day);
        return new Means(Need.of(person), sources * half, Means.Range.exactly(kept), norms);
    }
}
