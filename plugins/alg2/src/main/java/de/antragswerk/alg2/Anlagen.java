package de.antragswerk.alg2;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Derives from the sections A to D which supplements the application needs. Those that only later sections can trigger
 * (EKS, SV, UF) are not among them.
 */
record Anlagen(Household household, Law law, LocalDate day, String applicant) {

    List<Anlage> needed() {
        return Stream.of(furtherPersons(), children(), relatives(), others(), money(), maintenance(), specialNeeds())
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

    private Stream<Anlage> money() {
        var housing = household.answers().yes("anschrift.festerWohnsitz")
                ? Stream.of(new Anlage("KDU", "", "", "§ 22 Abs. 1 SGB II"))
                : Stream.<Anlage>empty();
        var incomes = Stream.concat(
                Stream.of(new Anlage("EK", "", applicant, "§ 11 SGB II")),
                about("EK", "§ 11 SGB II", community()::includes));
        var assets = Stream.of(new Anlage("VM", "", "", "§ 12 SGB II"));
        return Stream.of(housing, incomes, assets).flatMap(anlagen -> anlagen);
    }

    private Stream<Anlage> maintenance() {
        var answers = household.answers();
        var separated = answers.isOneOf("familie.stand", "getrennt", "geschieden");
        var unmarriedParent = answers.isOneOf("familie.stand", "ledig")
                && (answers.yes("familie.schwanger") || answers.yes("familie.alleinerziehend"));
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
                when(household.answers().yes("lebenssituation.ernaehrung"), "MEB", "§ 21 Abs. 5 SGB II"),
                when(household.answers().yes("lebenssituation.besondererBedarf"), "BB", "§ 21 Abs. 6 SGB II"));
    }

    private Stream<Anlage> when(boolean needed, String code, String legalBasis) {
        return needed ? Stream.of(new Anlage(code, "", applicant, legalBasis)) : Stream.empty();
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
