package de.antragswerk.alg2.finder;

import static de.antragswerk.plugin.finder.Question.BIRTH_DATE;
import static de.antragswerk.plugin.finder.Question.CHILDREN_14_TO_17;
import static de.antragswerk.plugin.finder.Question.CHILDREN_6_TO_13;
import static de.antragswerk.plugin.finder.Question.CHILDREN_BELOW_6;

import de.antragswerk.kit.finder.LawData;
import de.antragswerk.kit.finder.Means;
import de.antragswerk.kit.finder.Need;
import de.antragswerk.kit.finder.Person;
import de.antragswerk.plugin.finder.Situation;
import java.time.LocalDate;
import java.util.List;

/** What may be earned and owned beside Grundsicherungsgeld (§ 11b Abs. 2 and 3, § 12 Abs. 2 SGB II). */
final class MeansOfSgb2 {
    private static final int PER_CENT = 100;
    private static final List<String> BY_AGE =
            List.of("assets-young", "assets-from-30", "assets-from-40", "assets-from-50");
    private static final List<Integer> AGES = List.of(0, 30, 40, 50);

    private MeansOfSgb2() {}

    static Means of(Person person) {
        return new Means(
                Need.of(person),
                Means.possibleEarners(person) * most(person),
                kept(person),
                new Means.Norms("§§ 9, 11, 11b SGB II", "§ 12 Abs. 2 SGB II"));
    }

    /** The largest part of one person's earnings that stays out of account. */
    private static long most(Person person) {
        var law = person.law();
        var day = person.situation().day();
        var first = law.cents("earnings-first-until", day);
        var second = law.cents("earnings-second-until", day);
        var third =
                law.cents(hasMinor(person.situation()) ? "earnings-third-until-child" : "earnings-third-until", day);
        var free = law.cents("earnings-free", day);
        return free
                + (first - free) * law.number("earnings-first-percent", day) / PER_CENT
                + (second - first) * law.number("earnings-second-percent", day) / PER_CENT
                + (third - second) * law.number("earnings-third-percent", day) / PER_CENT;
    }

    private static boolean hasMinor(Situation situation) {
        return List.of(CHILDREN_BELOW_6, CHILDREN_6_TO_13, CHILDREN_14_TO_17).stream()
                .anyMatch(question -> situation.answer(question).orElse(0) > 0);
    }

    /** § 12 Abs. 2 Satz 3 SGB II: what one member does not use, another may. How old a partner is, nobody is asked. */
    private static Means.Range kept(Person person) {
        var law = person.law();
        var day = person.situation().day();
        var young = law.cents(BY_AGE.getFirst(), day);
        var old = law.cents(BY_AGE.getLast(), day);
        var children = Need.children(person.situation()) * young;
        var own = person.situation().answer(BIRTH_DATE).map(birth -> byAge(law, birth, day));
        var partner = person.hasPartner();
        return new Means.Range(
                own.orElse(young) + children + (partner ? young : 0), own.orElse(old) + children + (partner ? old : 0));
    }

    /** § 12 Abs. 2 Satz 2 SGB II: from the beginning of the month in which the age is reached. */
    private static long byAge(LawData law, LocalDate birth, LocalDate day) {
        var row = 0;
        for (var age = 1; age < AGES.size(); age++) {
            if (!birth.plusYears(AGES.get(age)).withDayOfMonth(1).isAfter(day)) {
                row = age;
            }
        }
        return law.cents(BY_AGE.get(row), day);
    }
}
