package de.antragswerk.whatif;

import de.antragswerk.settlement.Bounds;
import de.antragswerk.settlement.CostKind;
import de.antragswerk.settlement.KeyFigures;
import de.antragswerk.settlement.KeyKind;
import de.antragswerk.settlement.KindWeight;
import de.antragswerk.settlement.Member;
import de.antragswerk.settlement.Part;
import de.antragswerk.settlement.Pool;
import de.antragswerk.settlement.ProRata;
import de.antragswerk.settlement.Profile;
import de.antragswerk.settlement.SettlementInput;
import de.antragswerk.settlement.UsageCount;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;

/** Inputs of every shape that can be settled: Länder and Kommunen, who joins and leaves, mixtures of keys, no use at all. */
final class RandomInput {
    static final LocalDate FROM = LocalDate.of(2026, 1, 1);
    static final LocalDate TO = LocalDate.of(2026, 12, 31);
    static final Part USAGE = new Part(1000, KeyKind.USAGE, "");
    private static final String BENEFIT = "wohngeld";
    private final Random random;
    private final List<Member> members = new ArrayList<>();
    private final List<UsageCount> usage = new ArrayList<>();
    private final TreeMap<String, Long> inhabitants = new TreeMap<>();
    private final TreeMap<String, Long> koenigsteiner = new TreeMap<>();

    private RandomInput(long seed) {
        random = new Random(seed);
    }

    static SettlementInput of(long seed) {
        return new RandomInput(seed).input();
    }

    private SettlementInput input() {
        for (var land = 1; land <= 1 + random.nextInt(6); land++) {
            land("0" + land);
        }
        var pools = new ArrayList<Pool>();
        for (var pool = 0; pool <= random.nextInt(3); pool++) {
            pools.add(new Pool(
                    "p" + pool, "Betrieb", CostKind.A, random.nextLong(2_000_000_000L), profile(), "Beschluss"));
        }
        return new SettlementInput(
                "2026",
                FROM,
                TO,
                random.nextBoolean() ? ProRata.DAYS : ProRata.MONTHS,
                Optional.empty(),
                pools,
                members,
                List.of(
                        new KeyFigures("einwohner", KeyKind.POPULATION, "2025-11-30", "Register", inhabitants),
                        new KeyFigures("koenigstein", KeyKind.KOENIGSTEINER, "2020", "BAnz", koenigsteiner)),
                List.of(
                        new KindWeight(BENEFIT, "MAIN_APPLICATION", 1000),
                        new KindWeight(BENEFIT, "RENEWAL", 500),
                        new KindWeight(BENEFIT, "CHANGE_NOTICE", 0)),
                usage);
    }

    private void land(String key) {
        var below = random.nextBoolean();
        members.add(member(key, Optional.empty(), below ? Optional.of(profile()) : Optional.empty()));
        inhabitants.put(key, 1 + random.nextLong(18_000_000));
        koenigsteiner.put(key, 1 + random.nextLong(2_000_000));
        for (var number = 1; number <= 1 + random.nextInt(4); number++) {
            var kommune = key + "000000000" + number;
            members.add(member(kommune, Optional.of(key), Optional.empty()));
            inhabitants.put(kommune, 1 + random.nextLong(1_000_000));
            uses(kommune, key);
        }
    }

    private void uses(String kommune, String land) {
        for (var kind : List.of("MAIN_APPLICATION", "RENEWAL", "CHANGE_NOTICE")) {
            if (random.nextBoolean()) {
                usage.add(new UsageCount(kommune, land, BENEFIT, kind, random.nextLong(5_000), 0));
            }
        }
    }

    private Member member(String key, Optional<String> land, Optional<Profile> below) {
        var from = random.nextInt(4) == 0 ? FROM.plusDays(random.nextInt(200)) : LocalDate.of(2020, 1, 1);
        return new Member(key, "Mitglied " + key, land, from, LocalDate.of(2099, 12, 31), Bounds.NONE, below);
    }

    private Profile profile() {
        return switch (random.nextInt(4)) {
            case 0 -> Profile.BY_USAGE;
            case 1 -> new Profile(List.of(new Part(1000, KeyKind.POPULATION, "einwohner")));
            case 2 -> new Profile(List.of(new Part(1000, KeyKind.EQUAL, "")));
            default ->
                new Profile(
                        List.of(new Part(500, KeyKind.USAGE, ""), new Part(500, KeyKind.KOENIGSTEINER, "koenigstein")));
        };
    }
}
