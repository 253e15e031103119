package de.antragswerk.onboarding;

import de.antragswerk.checklist.ChecklistEntry;
import de.antragswerk.checklist.ChecklistItem;
import de.antragswerk.checklist.ChecklistItems;
import de.antragswerk.checklist.ItemLevel;
import de.antragswerk.plugin.BenefitId;
import de.antragswerk.region.Ars;
import de.antragswerk.region.Level;
import de.antragswerk.routing.Ages;
import de.antragswerk.routing.Letters;
import de.antragswerk.routing.RoutingRule;
import de.antragswerk.routing.RuleBook;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.stream.IntStream;

/** What somebody has done for an area, and how an authority distributes its cases. */
final class RandomDuties {

    private static final List<ChecklistItem> DECLARED = new ChecklistItems()
            .all().stream().filter(ChecklistItem::isDeclared).toList();
    private static final List<String> BASKETS = List.of("Zuzüge", "A \"bis\" K", "😀", "Straße, 2. Stock", "\\");

    private final Random random;

    RandomDuties(Random random) {
        this.random = random;
    }

    List<ChecklistEntry> entries(Ars area) {
        var possible = DECLARED.stream()
                .filter(item -> item.level() != ItemLevel.LAND || area.level() == Level.LAND)
                .toList();
        var entries = new LinkedHashMap<List<?>, ChecklistEntry>();
        IntStream.range(0, random.nextInt(5))
                .mapToObj(i -> entry(area, possible.get(random.nextInt(possible.size()))))
                .forEach(entry -> entries.put(List.of(entry.item(), entry.benefit(), entry.doneOn()), entry));
        return List.copyOf(entries.values());
    }

    private ChecklistEntry entry(Ars area, ChecklistItem item) {
        return new ChecklistEntry(
                area,
                item.level() == ItemLevel.AUTHORITY_BENEFIT ? Optional.of(benefit()) : Optional.empty(),
                item.id(),
                SampleLand.TODAY.minusDays(random.nextInt(3)),
                "Aktenzeichen \"" + random.nextInt(3) + "\" żółć 😀");
    }

    private BenefitId benefit() {
        return new BenefitId(random.nextBoolean() ? "wbs" : "alg2");
    }

    RuleBook book() {
        var baskets = BASKETS.stream().filter(name -> random.nextBoolean()).toList();
        var rules = baskets.isEmpty()
                ? List.<RoutingRule>of()
                : IntStream.range(0, random.nextInt(4))
                        .mapToObj(i -> rule(baskets.get(random.nextInt(baskets.size()))))
                        .toList();
        return new RuleBook(baskets, rules);
    }

    private RoutingRule rule(String basket) {
        return new RoutingRule(
                basket,
                random.nextBoolean() ? Optional.empty() : Optional.of(benefit()),
                random.nextBoolean() ? Optional.empty() : Optional.of("mietzuschuss"),
                new Letters(random.nextBoolean() ? "" : "Äb", random.nextBoolean() ? "" : "Schü"),
                random.nextBoolean() ? List.of() : List.of("6", "65183"),
                new Ages(age(random.nextInt(20)), age(20 + random.nextInt(131))));
    }

    private OptionalInt age(int years) {
        return random.nextBoolean() ? OptionalInt.empty() : OptionalInt.of(years);
    }
}
