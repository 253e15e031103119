package de.antragswerk.verifier;

import de.antragswerk.settlement.Bounds;
import de.antragswerk.settlement.CostKind;
import de.antragswerk.settlement.Digest;
import de.antragswerk.settlement.KeyFigures;
import de.antragswerk.settlement.KeyKind;
import de.antragswerk.settlement.KindWeight;
import de.antragswerk.settlement.Member;
import de.antragswerk.settlement.Part;
import de.antragswerk.settlement.Pool;
import de.antragswerk.settlement.ProRata;
import de.antragswerk.settlement.Profile;
import de.antragswerk.settlement.Settle;
import de.antragswerk.settlement.SettlementInput;
import de.antragswerk.settlement.SettlementJson;
import de.antragswerk.settlement.UsageCount;
import de.antragswerk.settlement.bundle.BundleFile;
import de.antragswerk.settlement.bundle.ChainBlock;
import de.antragswerk.settlement.bundle.ChainCsv;
import de.antragswerk.settlement.bundle.ChainRecord;
import de.antragswerk.settlement.bundle.StatementBundle;
import java.nio.charset.StandardCharsets;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;

/** The statement of Nordrhein-Westfalen among three Länder, with the chain of its uses, and what somebody might make of it. */
final class SamplePackage {
    static final String LAND = "05";
    static final String PERIOD = "2026";
    private static final LocalDate FROM = LocalDate.of(2026, 1, 1);
    private static final LocalDate TO = LocalDate.of(2026, 12, 31);
    private static final List<String> KOMMUNEN = List.of("053150000000", "053340002002", "055150000000");

    List<ChainRecord> records = records();
    List<ChainBlock> blocks = blocks(records, LAND);
    SettlementInput input = input(1_000);
    Optional<byte[]> settlement = Optional.empty();

    static KeyPair key() {
        try {
            return KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }

    byte[] zip(KeyPair key) {
        Map<BundleFile, byte[]> files = new EnumMap<>(BundleFile.class);
        files.put(BundleFile.INPUT, SettlementJson.write(input));
        files.put(BundleFile.SETTLEMENT, settlement.orElseGet(() -> SettlementJson.write(Settle.settle(input))));
        files.put(BundleFile.USAGE, ChainCsv.usage(records));
        files.put(BundleFile.BLOCKS, ChainCsv.blocks(blocks));
        files.put(BundleFile.TABLE, "Kostenblock;Betrag\nbetrieb;1,00\n".getBytes(StandardCharsets.UTF_8));
        files.put(BundleFile.PAPER, new byte[] {'%', 'P', 'D', 'F', 0, 1, 2, (byte) 200});
        files.put(BundleFile.INVOICE, "<Invoice/>".getBytes(StandardCharsets.UTF_8));
        return StatementBundle.write(PERIOD, LAND, files, key);
    }

    /** Blocks 4 to 9 of the chain: some records happened before the period, one is booked in the next. */
    private static List<ChainRecord> records() {
        var random = new Random(5);
        List<ChainRecord> records = new ArrayList<>();
        for (var block = 4L; block <= 9; block++) {
            var size = 1 + random.nextInt(4);
            List<ChainRecord> ofBlock = new ArrayList<>();
            for (var one = 0; one < size; one++) {
                ofBlock.add(record(block, random));
            }
            ofBlock.sort(Comparator.comparing(ChainRecord::event));
            records.addAll(ofBlock);
        }
        return records;
    }

    private static ChainRecord record(long block, Random random) {
        var occurred = FROM.minusDays(20).plusDays(random.nextInt(300));
        var booked = occurred.isBefore(FROM) ? FROM : block == 9 ? TO.plusDays(1) : occurred;
        var corrects = random.nextInt(8) == 0;
        var text = String.join(
                "|",
                uuid(random),
                uuid(random),
                KOMMUNEN.get(random.nextInt(KOMMUNEN.size())),
                random.nextBoolean() ? "wohngeld" : "buergergeld",
                "MAIN_APPLICATION",
                "1.4.0",
                occurred.toString(),
                booked.toString(),
                corrects ? "-1" : random.nextInt(5) == 0 ? "0" : "1",
                corrects ? uuid(random) : "");
        return new ChainRecord(block, text);
    }

    private static String uuid(Random random) {
        return new UUID(random.nextLong(), random.nextLong()).toString();
    }

    static List<ChainBlock> blocks(List<ChainRecord> records, String land) {
        var texts = new TreeMap<Long, List<String>>();
        records.forEach(record -> texts.computeIfAbsent(record.block(), block -> new ArrayList<>())
                .add(record.text()));
        List<ChainBlock> blocks = new ArrayList<>();
        var previous = "ab".repeat(32);
        for (var block : texts.entrySet()) {
            var content = String.join("\n", block.getValue()) + "\n";
            var digest = Digest.of(content.getBytes(StandardCharsets.UTF_8));
            var size = block.getValue().size();
            var hashed = previous + '|' + land + '|' + block.getKey() + '|' + size + '|' + digest;
            var hash = Digest.of(hashed.getBytes(StandardCharsets.UTF_8));
            blocks.add(new ChainBlock(block.getKey(), size, digest, previous, hash));
            previous = hash;
        }
        return blocks;
    }

    SettlementInput input(int permille) {
        var half =
                new Profile(List.of(new Part(500, KeyKind.POPULATION, "einwohner"), new Part(500, KeyKind.USAGE, "")));
        List<Member> members = new ArrayList<>();
        for (var land : List.of("05", "06", "09")) {
            var below = land.equals(LAND) ? Optional.of(half) : Optional.<Profile>empty();
            members.add(new Member(land, "Land " + land, Optional.empty(), FROM, TO, Bounds.NONE, below));
        }
        var people = new TreeMap<>(Map.of("05", 18_034_454L, "06", 6_280_793L, "09", 13_248_928L));
        for (var kommune : KOMMUNEN) {
            members.add(new Member(kommune, kommune, Optional.of(LAND), FROM, TO, Bounds.NONE, Optional.empty()));
            people.put(kommune, 100_000L + kommune.charAt(3));
        }
        return new SettlementInput(
                        PERIOD,
                        FROM,
                        TO,
                        ProRata.DAYS,
                        Optional.empty(),
                        List.of(new Pool("betrieb", "Betrieb", CostKind.A, 1_080_000_000, half, "Beschluss 2026/3")),
                        members,
                        List.of(new KeyFigures("einwohner", KeyKind.POPULATION, "2025-11-30", "GV-ISys", people)),
                        List.of(
                                new KindWeight("wohngeld", "MAIN_APPLICATION", permille),
                                new KindWeight("buergergeld", "MAIN_APPLICATION", 1_000)),
                        usage())
                .forLand(LAND);
    }

    private List<UsageCount> usage() {
        List<UsageCount> usage = new ArrayList<>();
        for (var kommune : KOMMUNEN) {
            for (var benefit : List.of("wohngeld", "buergergeld")) {
                var uses = 0L;
                var late = 0L;
                for (var record : records) {
                    var fits = record.authority().equals(kommune)
                            && record.benefit().equals(benefit);
                    if (fits && record.bookedOn().getYear() == 2026) {
                        uses += record.units();
                        late += record.occurredOn().getYear() == 2025 ? record.units() : 0;
                    }
                }
                usage.add(new UsageCount(kommune, LAND, benefit, "MAIN_APPLICATION", uses, late));
            }
        }
        usage.add(new UsageCount("06", "06", "wohngeld", "MAIN_APPLICATION", 40, 0));
        usage.add(new UsageCount("09", "09", "buergergeld", "MAIN_APPLICATION", 70, 1));
        return usage;
    }
}
