package de.antragswerk.findertests;

import de.antragswerk.plugin.Place;
import de.antragswerk.plugin.finder.Likelihood;
import de.antragswerk.plugin.finder.Question;
import de.antragswerk.plugin.finder.Situation;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A row of the table: a household, what the law makes of it, and the paragraph that decides. What a row does not mention is as
 * usual: a German of 40 without work, income and savings who lives alone and pays 500 euros.
 */
record Household(String name, Situation situation, Map<String, Likelihood> expected, String law) {
    private static final String USUAL = "birthDate=1986-05-10 workAbility=ABLE work=LOST_JOB pension=NONE partner=NONE"
            + " childrenBelow6=0 children6To13=0 children14To17=0 children18To24=0 living=OWN_HOUSEHOLD"
            + " nationality=GERMAN education=NONE stay=NONE income=0 warmRent=500 assets=UP_TO_5000 runningBenefits=";

    static List<Household> all() {
        try (var lines = new BufferedReader(new InputStreamReader(
                Household.class.getResourceAsStream("/households.csv"), StandardCharsets.UTF_8))) {
            return lines.lines().skip(1).map(Household::of).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Household of(String line) {
        var cells = line.split(";");
        var services = List.of("alg2", "hzl", "asylblg", "wbs", "grundsicherung");
        var expected = new HashMap<String, Likelihood>();
        services.forEach(service -> expected.put(service, Likelihood.valueOf(cells[3 + services.indexOf(service)])));
        return new Household(cells[0], situation(LocalDate.parse(cells[1]), cells[2]), expected, cells[8]);
    }

    private static Situation situation(LocalDate day, String answers) {
        var nothingElse = answers.startsWith("-*");
        Map<Question<?>, Object> told = new HashMap<>();
        Stream.of((nothingElse ? "" : USUAL + " ") + answers.replace("-*", ""))
                .flatMap(all -> Stream.of(all.strip().split(" +")))
                .filter(one -> !one.isEmpty())
                .forEach(one -> tell(one, told));
        return new Situation(day, told);
    }

    private static void tell(String one, Map<Question<?>, Object> told) {
        if (one.startsWith("-")) {
            told.remove(question(one.substring(1)));
            return;
        }
        var parts = one.split("=", 2);
        var question = question(parts[0]);
        told.put(question, answer(question, parts[1]));
    }

    private static Question<?> question(String id) {
        return Question.of(id).orElseThrow(() -> new IllegalArgumentException("no question " + id));
    }

    private static Object answer(Question<?> question, String text) {
        return switch (question.kind()) {
            case DAY -> LocalDate.parse(text);
            case COUNT -> Integer.parseInt(text);
            case MONEY -> new BigDecimal(text).movePointRight(2).longValueExact();
            case CHOICE -> constant(question, text);
            case CHOICES ->
                text.isEmpty()
                        ? Set.of()
                        : Stream.of(text.split(","))
                                .map(code -> constant(question, code))
                                .collect(Collectors.toSet());
            case PLACE -> new Place(text, "Wiesbaden");
        };
    }

    private static Object constant(Question<?> question, String code) {
        return Stream.of(question.type().getEnumConstants())
                .filter(one -> ((Enum<?>) one).name().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no answer " + code));
    }

    @Override
    public String toString() {
        return name;
    }
}
