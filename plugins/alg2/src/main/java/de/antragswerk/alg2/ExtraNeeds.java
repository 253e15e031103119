package de.antragswerk.alg2;

import de.antragswerk.kit.Given;
import de.antragswerk.kit.law.Regelbedarf;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The Mehrbedarfe that follow from the answers (§ 21 Abs. 2 to 4 and 7 SGB II). Those that the authority must measure first, for a diet
 * or a need of its own kind (Abs. 5 and 6), are not among them.
 */
record ExtraNeeds(Household household, Needs needs, Law law, LocalDate day) {
    /** From the first day of the last period to the due date, as the midwives count. */
    private static final int WEEKS_OF_A_PREGNANCY = 40;

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** @param amount euro a month */
    record ExtraNeed(BigDecimal amount, String legalBasis) {}

    List<ExtraNeed> all() {
        List<ExtraNeed> extra = new ArrayList<>();
        singleParent().ifPresent(extra::add);
        for (var person : needs.all()) {
            if (pregnant(person.answers())) {
                extra.add(share("mehrbedarf-schwangerschaft", person.need()));
            }
            if (person.answers().yes("behinderung.teilhabe")) {
                extra.add(share("mehrbedarf-teilhabe", person.need()));
            }
            if (household.answers().isOneOf("wohnen.warmwasserDezentral", "ja")) {
                extra.add(share(
                        "mehrbedarf-warmwasser-stufe" + number(person.need().stage()), person.need()));
            }
        }
        return List.copyOf(extra);
    }

    /** Euro a month. */
    BigDecimal sum() {
        return all().stream().map(ExtraNeed::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** § 21 Abs. 3: the higher of the two shares, never more than the greatest one. */
    private Optional<ExtraNeed> singleParent() {
        var grownUp = law.limit("minor-below-years", day).value();
        var children = childrenBelow(grownUp);
        if (!household.answers().yes("familie.alleinerziehend") || children == 0) {
            return Optional.empty();
        }
        var each = law.amount("mehrbedarf-alleinerziehend-je-kind", day)
                .multiply(BigDecimal.valueOf(children))
                .min(law.amount("mehrbedarf-alleinerziehend-hoechstens", day));
        var share = smallChildren() ? each.max(law.amount("mehrbedarf-alleinerziehend", day)) : each;
        return Optional.of(new ExtraNeed(of(share, law.amount("rbs1", day)), "§ 21 Abs. 3 SGB II"));
    }

    private boolean smallChildren() {
        var small = childrenBelow(
                law.limit("mehrbedarf-kleines-kind-bis-jahre", day).value());
        var younger =
                childrenBelow(law.limit("mehrbedarf-kinder-bis-jahre", day).value());
        return small == 1 && younger == 1 || younger == 2 || younger == 3;
    }

    private long childrenBelow(int years) {
        return household.members().stream()
                .filter(member -> member.isChild() && member.youngerThan(years, day))
                .count();
    }

    private boolean pregnant(Given person) {
        var weeks = law.limit("mehrbedarf-schwangerschaft-nach-wochen", day).value();
        return person.yes("schwangerschaft.schwanger")
                && person.day("schwangerschaft.termin")
                        .filter(due -> day.isAfter(due.minusWeeks(WEEKS_OF_A_PREGNANCY - weeks)))
                        .isPresent();
    }

    private ExtraNeed share(String id, Regelbedarf.Need need) {
        return new ExtraNeed(
                of(law.amount(id, day), need.amount().value()),
                law.amounts().amount(id, day).law());
    }

    /** Two decimals, half up (§ 41 Abs. 2 SGB II). */
    private static BigDecimal of(BigDecimal share, BigDecimal amount) {
        return share.multiply(amount).divide(HUNDRED, 2, RoundingMode.HALF_UP);
    }

    private static int number(Regelbedarf.Stage stage) {
        return stage.ordinal() + 1;
    }
}
