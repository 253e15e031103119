package de.antragswerk.settlement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class InputRulesTest {
    private static final LocalDate FROM = LocalDate.of(2026, 1, 1);
    private static final LocalDate TO = LocalDate.of(2026, 12, 31);

    private LocalDate from = FROM;
    private final List<Pool> pools = new ArrayList<>(List.of(pool("a", 100, Profile.BY_USAGE)));
    private final List<Member> members = new ArrayList<>(List.of(
            member("05", Optional.empty(), Optional.of(Profile.BY_USAGE)),
            member("05111", Optional.of("05"), Optional.empty())));
    private final List<KeyFigures> figures = new ArrayList<>(List.of(figures("people", KeyKind.POPULATION, 7)));
    private final List<KindWeight> weights = new ArrayList<>(List.of(new KindWeight("b", "K", 1000)));
    private final List<UsageCount> usage = new ArrayList<>(List.of(new UsageCount("05111", "05", "b", "K", 3, 0)));

    private static Pool pool(String id, long cents, Profile profile) {
        return new Pool(id, id, CostKind.A, cents, profile, "");
    }

    private static Member member(String key, Optional<String> land, Optional<Profile> below) {
        return new Member(key, key, land, FROM, TO, Bounds.NONE, below);
    }

    private static KeyFigures figures(String id, KeyKind kind, long value) {
        var values = new TreeMap<String, Long>();
        values.put("05", value);
        return new KeyFigures(id, kind, "", "", values);
    }

    private SettlementInput input() {
        return new SettlementInput(
                "2026", from, TO, ProRata.DAYS, Optional.empty(), pools, members, figures, weights, usage);
    }

    private void refused(String code) {
        assertThatThrownBy(() -> Settle.settle(input()))
                .isInstanceOfSatisfying(
                        SettlementException.class, e -> assertThat(e.code()).isEqualTo(code));
    }

    @Test
    void theFixtureItselfIsSettled() {
        assertThat(Settle.settle(input()).lines()).hasSize(2);
    }

    @Test
    void aMeteredKindWithoutWeightIsRefused() {
        weights.clear();
        refused("weight-missing");
    }

    @Test
    void weightsBelowZeroAreRefused() {
        weights.set(0, new KindWeight("b", "K", -1));
        refused("weight-negative");
    }

    @Test
    void usesOfSomebodyWhoTakesNoPartAreRefused() {
        usage.add(new UsageCount("06412", "06", "b", "K", 1, 0));
        refused("usage-without-member");
    }

    @Test
    void usesOfAKommuneThatTakesNoPartAreRefusedWhereTheLandDividesAmongThem() {
        usage.add(new UsageCount("05112", "05", "b", "K", 1, 0));
        refused("usage-without-member");
        members.set(0, member("05", Optional.empty(), Optional.empty()));
        assertThat(Settle.settle(input()).lines()).hasSize(1);
    }

    @Test
    void nothingMayStandTwice() {
        pools.add(pools.getFirst());
        refused("pool-twice");
        pools.removeLast();
        members.add(members.getLast());
        refused("member-twice");
        members.removeLast();
        figures.add(figures.getFirst());
        refused("figures-twice");
        figures.removeLast();
        weights.add(weights.getFirst());
        refused("weight-twice");
        weights.removeLast();
        usage.add(new UsageCount("05111", "05", "b", "K", 1, 0));
        refused("usage-twice");
    }

    @Test
    void figuresMustBeThereAndFit() {
        pools.add(pool("b", 1, new Profile(List.of(new Part(1000, KeyKind.QUOTA, "quota")))));
        refused("figures-missing");
        figures.add(figures("quota", KeyKind.TARGET_GROUP, 1));
        refused("figures-kind");
        figures.set(1, figures("quota", KeyKind.QUOTA, -1));
        refused("figure-negative");
        figures.set(1, figures("quota", KeyKind.QUOTA, 1));
        assertThat(Settle.settle(input()).totalCents()).isEqualTo(101);
    }

    @Test
    void kommunenLieInALandThatTakesPart() {
        members.add(member("06412", Optional.of("06"), Optional.empty()));
        refused("land-unknown");
        members.set(2, member("05112", Optional.of("05"), Optional.of(Profile.BY_USAGE)));
        refused("below-kommune");
    }

    @Test
    void daysRunForward() {
        from = TO.plusDays(1);
        refused("period-reversed");
    }

    @Test
    void sumsThatNoLongHoldsAreRefused() {
        pools.add(pool("b", Long.MAX_VALUE, Profile.BY_USAGE));
        refused("amount-too-large");
        pools.removeLast();
        usage.set(0, new UsageCount("05111", "05", "b", "K", Long.MAX_VALUE, 0));
        refused("usage-too-large");
    }

    @Test
    void boundsThatCannotAllHoldAreRefused() {
        members.set(0, new Member("05", "", Optional.empty(), FROM, TO, new Bounds(0, 9_999), Optional.empty()));
        refused("bounds-infeasible");
    }

    @Test
    void nobodyToPayIsRefused() {
        members.removeLast();
        usage.clear();
        refused("nobody-to-pay");
        members.clear();
        refused("nobody-to-pay");
    }

    @Test
    void onlyCanonicalBytesAreRead() {
        var json = new String(SettlementJson.write(input()), StandardCharsets.UTF_8);
        assertThat(SettlementJson.readInput(json.getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(input());
        for (var broken : List.of(
                json.replace("\"uses\":3", "\"uses\": 3"),
                json.replace("\"uses\":3", "\"uses\":3.0"),
                json.replace("\"uses\":3", "\"uses\":3,\"uses\":3"),
                json.replace("\"uses\":3", "\"uses\":3,\"late\":0"),
                json.replace("\"uses\":3", "\"more\":1,\"uses\":3"),
                json + " ")) {
            assertThatThrownBy(() -> SettlementJson.readInput(broken.getBytes(StandardCharsets.UTF_8)))
                    .isInstanceOfSatisfying(
                            SettlementException.class, e -> assertThat(e.code()).startsWith("json-"));
        }
        for (var broken :
                List.of("", "[]", "{}", json.replace("USAGE", "USE"), json.replace("\"uses\":3", "\"x\":3"))) {
            assertThatThrownBy(() -> SettlementJson.readInput(broken.getBytes(StandardCharsets.UTF_8)))
                    .isInstanceOfSatisfying(
                            SettlementException.class, e -> assertThat(e.code()).isEqualTo("json-malformed"));
        }
    }
}
