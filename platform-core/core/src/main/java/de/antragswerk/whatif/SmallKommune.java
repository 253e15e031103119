package de.antragswerk.whatif;

import de.antragswerk.settlement.Bounds;
import de.antragswerk.settlement.CostKind;
import de.antragswerk.settlement.KeyFigures;
import de.antragswerk.settlement.KeyKind;
import de.antragswerk.settlement.KindWeight;
import de.antragswerk.settlement.Line;
import de.antragswerk.settlement.Member;
import de.antragswerk.settlement.Part;
import de.antragswerk.settlement.Pool;
import de.antragswerk.settlement.ProRata;
import de.antragswerk.settlement.Profile;
import de.antragswerk.settlement.Settle;
import de.antragswerk.settlement.SettlementInput;
import de.antragswerk.settlement.UsageCount;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What one application costs a small Kommune under each key: an example with the published figures of Nordrhein-Westfalen, where
 * 45 of 396 Kommunen had 3,753 applications together. The Land's share is an estimate: its part of 10.8 million euros by the
 * Königsteiner Schlüssel of 2020. The small Kommune is made up, the rest is spread evenly.
 *
 * @param applications of the small Kommune
 */
public record SmallKommune(long applications) {
    public static final long INHABITANTS = 10_000;
    public static final long KOMMUNEN = 396;
    public static final long USING = 45;
    public static final long APPLICATIONS = 3_753;
    /** 10.8 million euros × 20.96090 %. */
    public static final long LAND_CENTS = 226_377_720;
    /** From so many times the price by inhabitants a price counts as absurd. */
    public static final long ABSURD = 4;

    private static final long LAND_INHABITANTS = 18_034_454;
    private static final String LAND = "05";
    private static final String SMALL = "05-001";
    private static final String FIGURES = "einwohner";
    private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2026, 12, 31);

    /** The keys of the example. */
    public enum Key {
        POPULATION,
        MIXED,
        EQUAL,
        USAGE
    }

    /** @param absurd whether it is many times what the same Kommune would pay by inhabitants */
    public record Price(Key key, long cents, long unitCents, boolean absurd) {}

    public SmallKommune {
        if (applications < 1 || applications > APPLICATIONS - USING) {
            throw new IllegalArgumentException("the others have applications too");
        }
    }

    public List<Price> prices() {
        var byInhabitants = share(Key.POPULATION);
        return List.of(Key.values()).stream()
                .map(key -> {
                    var cents = share(key);
                    return new Price(key, cents, Days.share(cents, 1, applications), cents >= ABSURD * byInhabitants);
                })
                .toList();
    }

    private long share(Key key) {
        return Settle.settle(input(profile(key))).lines().stream()
                .filter(line -> line.payer().equals(SMALL))
                .mapToLong(Line::cents)
                .sum();
    }

    private static Profile profile(Key key) {
        var inhabitants = new Part(1000, KeyKind.POPULATION, FIGURES);
        return switch (key) {
            case POPULATION -> new Profile(List.of(inhabitants));
            case MIXED ->
                new Profile(List.of(new Part(500, KeyKind.POPULATION, FIGURES), new Part(500, KeyKind.USAGE, "")));
            case EQUAL -> new Profile(List.of(new Part(1000, KeyKind.EQUAL, "")));
            case USAGE -> Profile.BY_USAGE;
        };
    }

    private SettlementInput input(Profile below) {
        var members = new ArrayList<Member>();
        var usage = new ArrayList<UsageCount>();
        var inhabitants = new TreeMap<>(Map.of(LAND, LAND_INHABITANTS));
        members.add(member(LAND, Optional.empty(), Optional.of(below)));
        for (var number = 1; number <= KOMMUNEN; number++) {
            var key = "%s-%03d".formatted(LAND, number);
            members.add(member(key, Optional.of(LAND), Optional.empty()));
            inhabitants.put(key, number == 1 ? INHABITANTS : (LAND_INHABITANTS - INHABITANTS) / (KOMMUNEN - 1));
            if (number <= USING) {
                usage.add(new UsageCount(key, LAND, "example", "MAIN_APPLICATION", uses(number), 0));
            }
        }
        return new SettlementInput(
                "example",
                FIRST,
                LAST,
                ProRata.DAYS,
                Optional.empty(),
                List.of(new Pool("example", "example", CostKind.A, LAND_CENTS, Profile.BY_USAGE, "estimate")),
                members,
                List.of(new KeyFigures(FIGURES, KeyKind.POPULATION, "2025-11-30", "Destatis", inhabitants)),
                List.of(new KindWeight("example", "MAIN_APPLICATION", 1000)),
                usage);
    }

    /** The first ones have one more, so that all together have what was published. */
    private long uses(int number) {
        if (number == 1) {
            return applications;
        }
        var others = APPLICATIONS - applications;
        return others / (USING - 1) + (number - 2 < others % (USING - 1) ? 1 : 0);
    }

    private static Member member(String key, Optional<String> land, Optional<Profile> below) {
        return new Member(key, key, land, FIRST, LAST, Bounds.NONE, below);
    }
}
