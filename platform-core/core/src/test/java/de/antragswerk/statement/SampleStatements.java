package de.antragswerk.statement;

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
import de.antragswerk.settlement.Settle;
import de.antragswerk.settlement.SettlementInput;
import de.antragswerk.settlement.UsageCount;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Hessen divides its share among Wiesbaden and Marburg-Biedenkopf; Nordrhein-Westfalen joined in July and pays for all. */
final class SampleStatements {
    static final Instant CLOSED = Instant.parse("2027-02-01T23:30:00Z");
    static final Profile HALF =
            new Profile(List.of(new Part(500, KeyKind.POPULATION, "einwohner"), new Part(500, KeyKind.USAGE, "")));
    private static final LocalDate NEW_YEAR = LocalDate.of(2026, 1, 1);
    private static final LocalDate LAST_DAY = LocalDate.of(2026, 12, 31);

    private SampleStatements() {}

    static SettlementInput input(long operation, Optional<String> corrects) {
        return new SettlementInput(
                "2026",
                NEW_YEAR,
                LAST_DAY,
                ProRata.DAYS,
                corrects,
                List.of(
                        new Pool("betrieb", "Betrieb 2026", CostKind.D, operation, HALF, "Rechnung 4711 <Demo>"),
                        new Pool(
                                "entwicklung",
                                "=Weiterentwicklung; \"2026\"",
                                CostKind.B,
                                100_01,
                                new Profile(List.of(new Part(1000, KeyKind.KOENIGSTEINER, "koenigstein"))),
                                "Beschluss & Co.")),
                List.of(
                        member(
                                "05",
                                "Nordrhein-Westfalen",
                                Optional.empty(),
                                LocalDate.of(2026, 7, 1),
                                Optional.empty()),
                        member("06", "Hessen", Optional.empty(), NEW_YEAR, Optional.of(HALF)),
                        member("064140000000", "Wiesbaden", Optional.of("06"), NEW_YEAR, Optional.empty()),
                        member("065340000000", "Marburg-Biedenkopf", Optional.of("06"), NEW_YEAR, Optional.empty())),
                List.of(
                        new KeyFigures(
                                "einwohner",
                                KeyKind.POPULATION,
                                "31.12.2024",
                                "Destatis",
                                new TreeMap<>(Map.of(
                                        "05",
                                        18_034_454L,
                                        "06",
                                        6_280_793L,
                                        "064140000000",
                                        288_850L,
                                        "065340000000",
                                        252_051L))),
                        new KeyFigures(
                                "koenigstein",
                                KeyKind.KOENIGSTEINER,
                                "2020",
                                "BAnz AT 04.11.2025 B7",
                                new TreeMap<>(Map.of("05", 2_096_090L, "06", 740_812L)))),
                List.of(new KindWeight("alg2", "MAIN_APPLICATION", 1000), new KindWeight("alg2", "RENEWAL", 500)),
                List.of(
                        new UsageCount("051110000000", "05", "alg2", "MAIN_APPLICATION", 70, 0),
                        new UsageCount("064140000000", "06", "alg2", "MAIN_APPLICATION", 21, 0),
                        new UsageCount("065340000000", "06", "alg2", "RENEWAL", 9, 0)));
    }

    private static Member member(
            String key, String name, Optional<String> land, LocalDate from, Optional<Profile> below) {
        return new Member(key, name, land, from, LocalDate.of(2028, 12, 31), Bounds.NONE, below);
    }

    static PayerStatement first(String payer) {
        var input = input(123_456_79, Optional.empty());
        return new PayerStatement(
                1,
                CLOSED,
                payer.substring(0, 2),
                payer,
                input,
                Settle.settle(input),
                Optional.empty(),
                payer.length() == 2
                        ? List.of(new Advance(LocalDate.of(2026, 3, 31), LocalDate.of(2026, 3, 30), 10_000_00))
                        : List.of());
    }

    /** The same year with other costs of operation. */
    static PayerStatement correction(String payer, long operation) {
        var before = first(payer);
        var input = input(operation, Optional.of(before.settlement().inputDigest()));
        return new PayerStatement(
                2,
                CLOSED.plusSeconds(86_400 * 30),
                before.land(),
                payer,
                input,
                Settle.settle(input),
                Optional.of(before.settlement()),
                before.advances());
    }
}
