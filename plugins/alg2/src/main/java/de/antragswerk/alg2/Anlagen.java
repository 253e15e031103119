package de.antragswerk.alg2;

import de.antragswerk.kit.Given;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Derives from the answers which supplements the application holds; the citizen never has to choose one. */
record Anlagen(Household household, Law law, LocalDate day, String applicant) {

    List<Anlage> needed() {
        return Stream.of(
                        furtherPersons(),
                        children(),
                        relatives(),
                        others(),
                        housing(),
                        money(),
                        maintenance(),
                        specialNeeds(),
                        insurance(),
                        accident())
                .flatMap(anlagen -> anlagen)
                .toList();
    }

    /** WEP: each further person of the Bedarfsgemeinschaft who is old enough to be entitled. */
    private Stream<Anlage> furtherPersons() {
        return about("WEP", "§ 7 Abs. 3 SGB II", member -> community().includes(member) && !belowLeastAge(member));
    }

    private Stream<Anlage> children() {
        return about("KI", "§ 7 Abs. 3 Nr. 4 SGB II", member -> community().includes(member) && belowLeastAge(member));
    }

    private Stream<Anlage> relatives() {
        return about(
                "HG",
                "§ 9 Abs. 5 SGB II",
                member -> !community().includes(member)
                        && switch (member.relation()) {
                            case KIND, STIEFKIND, ELTERNTEIL, VERWANDT -> true;
                            default -> false;
                        });
    }

    private Stream<Anlage> others() {
        return about("VE", "§ 7 Abs. 3a SGB II", member -> switch (member.relation()) {
            case MITBEWOHNER, ANDERE -> member.answers().yes("gemeinsameKasse");
            default -> false;
        });
    }

    private Stream<Anlage> housing() {
        return household.answers().yes("wohnsitz.fest")
                ? Stream.of(new Anlage("KDU", "", "", "§ 22 Abs. 1 SGB II"))
                : Stream.empty();
    }

    /** EK for everybody of the Bedarfsgemeinschaft, since having no income is an answer too; EKS for who works for himself. */
    private Stream<Anlage> money() {
        var incomes = inCommunity("EK", "§ 11 SGB II", person -> true);
        var businesses = inCommunity(
                "EKS",
                "§ 3 Bürgergeld-V",
                person -> person.entries("einkommen").anyMatch(income -> income.isOneOf("art", "selbstaendig")));
        return Stream.of(incomes, businesses, Stream.of(new Anlage("VM", "", "", "§ 12 SGB II")))
                .flatMap(anlagen -> anlagen);
    }

    private Stream<Anlage> maintenance() {
        var answers = household.answers();
        var separated = answers.isOneOf("person.familienstand", "getrennt", "geschieden");
        var unmarriedParent = answers.isOneOf("person.familienstand", "ledig")
                && (answers.yes("schwangerschaft.schwanger")
                        || household.members().stream()
                                .anyMatch(member -> member.answers().isOneOf("andererElternteil", "woanders")));
        var youngWithoutParents = household.applicantYoungerThan(
                        law.limit("child-below", day).value(), day)
                && household.applicantUnmarried()
                && household.members().stream().noneMatch(member -> member.relation() == Member.Relation.ELTERNTEIL);
        return Stream.of(
                        when(separated, "UH1", "§ 33 SGB II"),
                        when(unmarriedParent, "UH2", "§ 33 SGB II"),
                        when(youngWithoutParents, "UH3", "§ 33 SGB II"))
                .flatMap(anlagen -> anlagen);
    }

    private Stream<Anlage> specialNeeds() {
        return Stream.concat(
                inCommunity(
                        "MEB",
                        "§ 21 Abs. 5 SGB II",
                        person -> person.yes("mehrbedarf.ernaehrung") || person.yes("kosten.ernaehrung")),
                inCommunity(
                        "BB",
                        "§ 21 Abs. 6 SGB II",
                        person -> person.yes("mehrbedarf.besondererBedarf") || person.yes("kosten.besondererBedarf")));
    }

    /** SV: whoever is not insured by law needs a decision on contributions or on cover. */
    private Stream<Anlage> insurance() {
        return inCommunity(
                "SV",
                "§ 26 SGB II",
                person -> person.isOneOf("krankenversicherung.art", "freiwillig", "privat", "ausland", "keine"));
    }

    private Stream<Anlage> accident() {
        return when(household.answers().yes("ansprueche.unfall"), "UF", "§ 33 Abs. 1 SGB II");
    }

    private Stream<Anlage> when(boolean needed, String code, String legalBasis) {
        return needed ? Stream.of(new Anlage(code, "", applicant, legalBasis)) : Stream.empty();
    }

    private Stream<Anlage> inCommunity(String code, String legalBasis, Predicate<Given> needed) {
        return Stream.concat(
                when(needed.test(household.answers()), code, legalBasis),
                about(code, legalBasis, member -> community().includes(member) && needed.test(member.answers())));
    }

    private Stream<Anlage> about(String code, String legalBasis, Predicate<Member> needed) {
        return household.members().stream()
                .filter(needed)
                .map(member -> new Anlage(code, member.pointer(), member.name(), legalBasis));
    }

    private boolean belowLeastAge(Member member) {
        return member.youngerThan(law.limit("least-age", day).value(), day);
    }

    private Bedarfsgemeinschaft community() {
        return new Bedarfsgemeinschaft(household, law, day);
    }
}
