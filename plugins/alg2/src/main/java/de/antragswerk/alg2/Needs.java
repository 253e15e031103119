package de.antragswerk.alg2;

import de.antragswerk.kit.Given;
import de.antragswerk.kit.law.Regelbedarf;
import de.antragswerk.kit.law.Regelbedarf.Partner;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What the law sets as standard need for each person of the Bedarfsgemeinschaft on a day (§§ 20, 23 SGB II). Whoever gave no date of
 * birth is left out, so the sum says with {@link #complete()} whether it speaks of everybody.
 */
record Needs(Household household, Law law, LocalDate day) {

    /** @param answers of this person */
    record PersonalNeed(Given answers, Regelbedarf.Need need) {}

    List<PersonalNeed> all() {
        List<PersonalNeed> needs = new ArrayList<>();
        applicant().ifPresent(needs::add);
        community().forEach(member -> of(member).ifPresent(needs::add));
        return List.copyOf(needs);
    }

    boolean complete() {
        return all().size() == community().size() + 1;
    }

    /** Euro a month. */
    BigDecimal sum() {
        return all().stream().map(person -> person.need().amount().value()).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private Optional<PersonalNeed> applicant() {
        return age(household.birth())
                .map(age ->
                        need(household.answers(), age, partnerOf(partner().flatMap(Member::birth)), applicantLives()));
    }

    private Optional<PersonalNeed> of(Member member) {
        return age(member.birth()).map(age -> need(member.answers(), age, partnerOf(member), lives(member)));
    }

    private PersonalNeed need(Given answers, int age, Partner partner, Regelbedarf.Household lives) {
        var person = new Regelbedarf.Person(age, partner, lives);
        return new PersonalNeed(answers, new Regelbedarf(law.amounts()).sgb2(person, day));
    }

    private Partner partnerOf(Member member) {
        return switch (member.relation()) {
            case EHE, PARTNER -> partnerOf(household.birth());
            case ELTERNTEIL -> parents() > 1 ? Partner.ADULT : Partner.NONE;
            default -> Partner.NONE;
        };
    }

    /** Without a known birth of the partner there is none; the applicant's partner with unknown birth counts as grown up. */
    private Partner partnerOf(Optional<LocalDate> birth) {
        if (partner().isEmpty()) {
            return Partner.NONE;
        }
        var grownUp = law.limit("minor-below-years", day).value();
        return age(birth).filter(age -> age < grownUp).isPresent() ? Partner.MINOR : Partner.ADULT;
    }

    private Regelbedarf.Household applicantLives() {
        if (parents() > 0) {
            return Regelbedarf.Household.OF_THE_PARENTS;
        }
        return household.answers().isOneOf("jung.zusicherung", "nein")
                ? Regelbedarf.Household.MOVED_OUT_WITHOUT_ASSURANCE
                : Regelbedarf.Household.OWN;
    }

    private static Regelbedarf.Household lives(Member member) {
        return member.isChild() ? Regelbedarf.Household.OF_THE_PARENTS : Regelbedarf.Household.OWN;
    }

    private Optional<Member> partner() {
        return community().stream().filter(Member::isPartner).findFirst();
    }

    private long parents() {
        return community().stream()
                .filter(member -> member.relation() == Member.Relation.ELTERNTEIL)
                .count();
    }

    private List<Member> community() {
        return new Bedarfsgemeinschaft(household, law, day).members();
    }

    private Optional<Integer> age(Optional<LocalDate> birth) {
        return birth.filter(born -> !born.isAfter(day))
                .map(born -> Period.between(born, day).getYears());
    }
}
