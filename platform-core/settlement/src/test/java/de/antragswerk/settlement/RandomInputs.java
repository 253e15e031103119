package de.antragswerk.settlement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;

/** Inputs of every shape that makes sense, by a seed: one payer or many, no uses, cents or trillions, mixtures, bounds, late entry. */
final class RandomInputs {
    private static final LocalDate FROM = LocalDate.of(2026, 1, 1);
    private static final LocalDate TO = LocalDate.of(2026, 12, 31);
    private static final List<String> BENEFITS = List.of("buergergeld", "wohngeld", "kinderzuschlag");
    private static final List<String> KINDS = List.of("MAIN_APPLICATION", "RENEWAL", "CHANGE");

    private final Random random;
    private final List<Member> members = new ArrayList<>();
    private final boolean bounded;
    private final boolean used;

    private RandomInputs(long seed) {
        random = new Random(seed);
        bounded = random.nextInt(3) == 0;
        used = random.nextInt(6) != 0;
    }

    static SettlementInput of(long seed) {
        return new RandomInputs(seed).input();
    }

    static SettlementInput shuffled(SettlementInput input, Random random) {
        return new SettlementInput(
                input.period(),
                input.from(),
                input.to(),
                input.proRata(),
                input.corrects(),
                shuffled(input.pools(), random),
                shuffled(input.members(), random),
                shuffled(input.figures(), random),
                shuffled(input.weights(), random),
                shuffled(input.usage(), random));
    }

    private static <T> List<T> shuffled(List<T> list, Random random) {
        var copy = new ArrayList<>(list);
        Collections.shuffle(copy, random);
        return copy;
    }

    private SettlementInput input() {
        members();
        List<KeyFigures> figures = new ArrayList<>();
        for (var kind : KeyKind.values()) {
            if (kind.needsFigures()) {
                figures.add(figures(kind));
            }
        }
        return new SettlementInput(
                "2026",
                FROM,
                TO,
                random.nextBoolean() ? ProRata.DAYS : ProRata.MONTHS,
                random.nextInt(4) == 0 ? Optional.of("ab".repeat(32)) : Optional.empty(),
                pools(),
                members,
                figures,
                weights(),
                usage());
    }

    private void members() {
        var lands = random.nextInt(5) == 0 ? 1 : 1 + random.nextInt(16);
        for (var land = 1; land <= lands; land++) {
            var key = "%02d".formatted(land);
            var kommunen = random.nextInt(3) == 0 ? 0 : 1 + random.nextInt(8);
            var below = kommunen > 0 && random.nextBoolean() ? Optional.of(profile()) : Optional.<Profile>empty();
            members.add(member(key, Optional.empty(), land, lands, below));
            for (var kommune = 1; kommune <= kommunen; kommune++) {
                members.add(
                        member(key + "%03d".formatted(kommune), Optional.of(key), kommune, kommunen, Optional.empty()));
            }
        }
    }

    /** The first of a level takes part for the whole period without bounds, so that there is always a solution. */
    private Member member(String key, Optional<String> land, int place, int of, Optional<Profile> below) {
        if (place == 1) {
            return new Member(key, "Nr. " + key, land, FROM.minusYears(1), TO, Bounds.NONE, below);
        }
        var from = random.nextInt(4) == 0 ? FROM.plusDays(random.nextInt(365)) : FROM;
        var to = random.nextInt(4) == 0 ? from.plusDays(random.nextInt(400)) : TO.plusDays(random.nextInt(90));
        var left = random.nextInt(12) == 0;
        var bounds = bounded && random.nextBoolean()
                ? new Bounds(random.nextInt(10_000 / of), 10_000 / of + random.nextInt(10_000 - 10_000 / of + 1))
                : Bounds.NONE;
        return left
                ? new Member(key, "Nr. \"" + key + "\"", land, FROM.minusYears(2), FROM.minusDays(1), bounds, below)
                : new Member(key, "Nr. " + key + "\n", land, from, to, bounds, below);
    }

    private KeyFigures figures(KeyKind kind) {
        var values = new TreeMap<String, Long>();
        var nothing = random.nextInt(5) == 0;
        members.forEach(member -> {
            if (!nothing && random.nextInt(8) != 0) {
                values.put(member.key(), (long) random.nextInt(kind == KeyKind.QUOTA ? 10 : 20_000_000));
            }
        });
        return new KeyFigures(kind.name().toLowerCase(Locale.ROOT), kind, "2025-11-30", "GV-ISys", values);
    }

    private Profile profile() {
        var parts = 1 + random.nextInt(3);
        List<Part> list = new ArrayList<>();
        var left = 1000;
        for (var part = 1; part <= parts; part++) {
            var permille = part == parts ? left : 1 + random.nextInt(left - (parts - part));
            var key = KeyKind.values()[random.nextInt(KeyKind.values().length)];
            var figures = key.needsFigures() ? key.name().toLowerCase(Locale.ROOT) : "";
            list.add(new Part(permille, key, figures));
            left -= permille;
        }
        return new Profile(list);
    }

    private List<Pool> pools() {
        List<Pool> pools = new ArrayList<>();
        var count = 1 + random.nextInt(5);
        for (var pool = 0; pool < count; pool++) {
            var benefits = new TreeSet<String>();
            if (random.nextInt(3) == 0) {
                benefits.add(BENEFITS.get(random.nextInt(3)));
            }
            pools.add(new Pool("P" + pool, "Kosten", CostKind.values()[pool], cents(), profile(), benefits, "2026/17"));
        }
        return pools;
    }

    private long cents() {
        return switch (random.nextInt(5)) {
            case 0 -> random.nextInt(3);
            case 1 -> Long.MAX_VALUE / 5 - random.nextInt(1000);
            case 2 -> random.nextInt(1000);
            default -> random.nextLong(2_000_000_000L);
        };
    }

    private List<KindWeight> weights() {
        List<KindWeight> weights = new ArrayList<>();
        for (var benefit : BENEFITS) {
            for (var kind : KINDS) {
                weights.add(new KindWeight(benefit, kind, random.nextInt(3) * 500));
            }
        }
        return weights;
    }

    private List<UsageCount> usage() {
        List<UsageCount> usage = new ArrayList<>();
        for (var member : members) {
            for (var benefit : BENEFITS) {
                for (var kind : KINDS) {
                    if (used && random.nextInt(3) == 0) {
                        var uses = random.nextInt(10) == 0 ? -random.nextInt(40) : random.nextInt(5000);
                        usage.add(new UsageCount(
                                member.key(),
                                member.land().orElse(member.key()),
                                benefit,
                                kind,
                                uses,
                                random.nextInt(4) == 0 ? random.nextInt(4) : 0));
                    }
                }
            }
        }
        return usage;
    }
}
