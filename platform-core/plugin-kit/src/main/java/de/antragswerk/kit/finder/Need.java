package de.antragswerk.kit.finder;

import static de.antragswerk.plugin.finder.Question.BIRTH_DATE;
import static de.antragswerk.plugin.finder.Question.CHILDREN_14_TO_17;
import static de.antragswerk.plugin.finder.Question.CHILDREN_18_TO_24;
import static de.antragswerk.plugin.finder.Question.CHILDREN_6_TO_13;
import static de.antragswerk.plugin.finder.Question.CHILDREN_BELOW_6;
import static de.antragswerk.plugin.finder.Question.LIVING;
import static de.antragswerk.plugin.finder.Question.PARTNER;
import static de.antragswerk.plugin.finder.Question.WARM_RENT;

import de.antragswerk.plugin.finder.Partner;
import de.antragswerk.plugin.finder.Question;
import de.antragswerk.plugin.finder.Situation;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a household needs in a month by the Regelbedarfe and its rent, in cents: certainly at least, and at most as far as the
 * finder's questions can tell. Needs that are not asked for (pregnancy, disability, a costly diet) are left out.
 *
 * @param least what the household needs in any case
 * @param most with the further need of somebody who brings up children alone
 */
public record Need(long least, long most) {
    private static final int PER_CENT = 100;

    /** What must be known for it. */
    public static final Set<Question<?>> QUESTIONS = Set.of(
            BIRTH_DATE,
            PARTNER,
            CHILDREN_BELOW_6,
            CHILDREN_6_TO_13,
            CHILDREN_14_TO_17,
            CHILDREN_18_TO_24,
            LIVING,
            WARM_RENT);

    private static final Map<Question<Integer>, String> LEVELS = Map.of(
            CHILDREN_BELOW_6, "rbs6", CHILDREN_6_TO_13, "rbs5", CHILDREN_14_TO_17, "rbs4", CHILDREN_18_TO_24, "rbs3");

    /** Everything that is not answered counts as nothing: whoever asks looks first whether {@link #QUESTIONS} are answered. */
    public static Need of(Person person) {
        var situation = person.situation();
        var needs = adults(person) + children(situation, person.law());
        var rent = situation.answer(WARM_RENT).orElse(0L);
        if (person.belongsToParents() == Known.YES) {
            // The rent is the parents'; the person's share of it is not asked.
            return new Need(needs, needs + rent);
        }
        return new Need(needs + rent, needs + rent + aloneWithChildren(person));
    }

    private static long adults(Person person) {
        var day = person.situation().day();
        var law = person.law();
        if (person.hasPartner()) {
            return 2 * law.cents("rbs2", day);
        }
        if (person.belongsToParents() == Known.YES) {
            return law.cents(person.isAtLeast("finder-adult-age") == Known.YES ? "rbs3" : "rbs4", day);
        }
        return law.cents("rbs1", day);
    }

    private static long children(Situation situation, LawData law) {
        return LEVELS.entrySet().stream()
                .mapToLong(level ->
                        situation.answer(level.getKey()).orElse(0) * law.cents(level.getValue(), situation.day()))
                .sum();
    }

    /** § 21 Abs. 3 SGB II, § 30 Abs. 3 SGB XII, as much as it can be with children of these ages. */
    private static long aloneWithChildren(Person person) {
        var situation = person.situation();
        var young = count(situation, CHILDREN_BELOW_6) + count(situation, CHILDREN_6_TO_13);
        var minors = young + count(situation, CHILDREN_14_TO_17);
        if (minors == 0 || !situation.is(PARTNER, Partner.NONE)) {
            return 0;
        }
        var day = situation.day();
        var each = minors * person.law().number("mehrbedarf-alleinerziehend-je-kind", day);
        var most = Math.min(each, person.law().number("mehrbedarf-alleinerziehend-hoechstens", day));
        var percent =
                young > 0 || minors > 1 ? Math.max(most, person.law().number("mehrbedarf-alleinerziehend", day)) : most;
        return BigDecimal.valueOf(person.law().cents("rbs1", day))
                .multiply(BigDecimal.valueOf(percent))
                .divide(BigDecimal.valueOf(PER_CENT))
                .longValue();
    }

    static int count(Situation situation, Question<Integer> question) {
        return situation.answer(question).orElse(0);
    }

    /** Everybody whose assets and income count, beside the person and a partner. */
    public static int children(Situation situation) {
        return List.of(CHILDREN_BELOW_6, CHILDREN_6_TO_13, CHILDREN_14_TO_17, CHILDREN_18_TO_24).stream()
                .mapToInt(question -> count(situation, question))
                .sum();
    }
}
