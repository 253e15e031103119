package de.antragswerk.region.edition;

import static org.assertj.core.api.Assertions.assertThat;

import de.antragswerk.region.Ars;
import de.antragswerk.region.Level;
import de.antragswerk.region.RegionUnit;
import de.antragswerk.region.SampleRegister;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class EditionComparisonTest {

    private static final long SEED = 20261231;
    private static final List<RegionUnit> STORED = SampleRegister.register().units();

    @Test
    void nothingChangesNothing() {
        var diff = EditionComparison.between(STORED, STORED);

        assertThat(diff.gone()).isZero();
        assertThat(diff.added()).isEmpty();
        assertThat(diff.renamed()).isEmpty();
    }

    /** In every Kreis one to three Gemeinden go into another one, and hectares are rounded anew. */
    @Test
    void aSuccessorThatIsNamedIsTheRightOne() {
        var random = new Random(SEED);
        for (var round = 0; round < 3; round++) {
            var next = byKey(STORED);
            var right = new HashMap<Ars, Ars>();
            inKreise().values().forEach(kreis -> mergeSome(kreis, next, right, random));

            var diff = EditionComparison.between(STORED, next.values());
            var merged = diff.merged().stream()
                    .filter(one -> one.old().level() == Level.GEMEINDE)
                    .toList();

            assertThat(merged)
                    .allSatisfy(one -> assertThat(one.now().ars())
                            .as(one.old().name())
                            .isEqualTo(right.get(one.old().ars())));
            assertThat(merged.size()
                            + diff.dissolved().stream()
                                    .filter(unit -> unit.level() == Level.GEMEINDE)
                                    .count())
                    .isEqualTo(right.size());
            assertThat(merged).as("most are certain").hasSizeGreaterThan(right.size() * 8 / 10);
            assertThat(diff.rekeyed()).isEmpty();
        }
    }

    @Test
    void aKreisThatGetsAnotherKeyTakesItsGemeindenAlong() {
        var next = new TreeMap<Ars, RegionUnit>();
        STORED.forEach(unit -> {
            var key = unit.ars().value();
            var ars = key.startsWith("06414") ? new Ars("06499" + key.substring(5)) : unit.ars();
            next.put(ars, with(unit, ars, unit.hectares()));
        });

        var diff = EditionComparison.between(STORED, next.values());

        assertThat(diff.rekeyed())
                .extracting(one -> one.old().ars() + ">" + one.now().ars())
                .containsExactlyInAnyOrder("064140000000>064990000000", "06414>06499");
        assertThat(diff.added()).isEmpty();
        assertThat(diff.dissolved()).isEmpty();
    }

    private static void mergeSome(
            List<RegionUnit> kreis, Map<Ars, RegionUnit> next, Map<Ars, Ars> right, Random random) {
        var goes = 1 + random.nextInt(3);
        if (kreis.size() < goes + 2) {
            return;
        }
        var units = new ArrayList<>(kreis);
        java.util.Collections.shuffle(units, random);
        var survivor = units.getLast();
        var area = survivor.hectares() + random.nextInt(3) - 1;
        for (var old : units.subList(0, goes)) {
            next.remove(old.ars());
            right.put(old.ars(), survivor.ars());
            area += old.hectares();
        }
        next.put(survivor.ars(), with(survivor, survivor.ars(), area));
    }

    private static Map<Ars, List<RegionUnit>> inKreise() {
        return STORED.stream()
                .filter(unit -> unit.level() == Level.GEMEINDE && unit.kind() != 66)
                .collect(Collectors.groupingBy(unit -> unit.ars().kreis(), TreeMap::new, Collectors.toList()));
    }

    private static TreeMap<Ars, RegionUnit> byKey(Collection<RegionUnit> units) {
        var map = new TreeMap<Ars, RegionUnit>();
        units.forEach(unit -> map.put(unit.ars(), unit));
        return map;
    }

    private static RegionUnit with(RegionUnit unit, Ars ars, int hectares) {
        return new RegionUnit(
                ars,
                unit.name(),
                unit.kind(),
                unit.population(),
                hectares,
                unit.postalCode(),
                unit.postalCodeUnique(),
                unit.current());
    }
}
