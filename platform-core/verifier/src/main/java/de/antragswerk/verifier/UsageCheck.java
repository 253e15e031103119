package de.antragswerk.verifier;

import de.antragswerk.settlement.SettlementInput;
import de.antragswerk.settlement.bundle.BundleFile;
import de.antragswerk.settlement.bundle.ChainRecord;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Counts the Land's records again and compares with what the settlement was made from. */
final class UsageCheck {
    private record Sum(long uses, long late) {
        static final Sum NOTHING = new Sum(0, 0);

        Sum plus(Sum other) {
            return new Sum(uses + other.uses, late + other.late);
        }
    }

    private UsageCheck() {}

    static List<Finding> of(String land, SettlementInput input, List<ChainRecord> records) {
        var counted = counted(input, records);
        SortedMap<String, Sum> given = new TreeMap<>();
        input.usage().stream()
                .filter(count -> count.land().equals(land))
                .forEach(count -> given.merge(
                        key(count.payer(), count.benefit(), count.kind()),
                        new Sum(count.uses(), count.late()),
                        Sum::plus));
        SortedMap<String, Sum> all = new TreeMap<>(counted);
        given.forEach(all::putIfAbsent);
        List<Finding> findings = new ArrayList<>();
        all.keySet().forEach(key -> {
            var fromRecords = counted.getOrDefault(key, Sum.NOTHING);
            var fromInput = given.getOrDefault(key, Sum.NOTHING);
            if (!fromRecords.equals(fromInput)) {
                findings.add(differs(key, fromRecords, fromInput));
            }
        });
        return findings;
    }

    private static SortedMap<String, Sum> counted(SettlementInput input, List<ChainRecord> records) {
        SortedMap<String, Sum> sums = new TreeMap<>();
        for (var record : records) {
            var day = record.bookedOn();
            if (!day.isBefore(input.from()) && !day.isAfter(input.to())) {
                var late = day.isAfter(record.occurredOn()) ? record.units() : 0;
                sums.merge(
                        key(record.authority(), record.benefit(), record.kind()),
                        new Sum(record.units(), late),
                        Sum::plus);
            }
        }
        return sums;
    }

    private static String key(String payer, String benefit, String kind) {
        return payer + ", " + benefit + ", " + kind;
    }

    private static Finding differs(String key, Sum fromRecords, Sum fromInput) {
        return new Finding(
                Check.USAGE,
                "usage-differs",
                BundleFile.INPUT.filename(),
                key,
                "Abgerechnet sind %d Nutzungen (davon %d nachgemeldet), usage.csv enthält %d (davon %d)."
                        .formatted(fromInput.uses(), fromInput.late(), fromRecords.uses(), fromRecords.late()));
    }
}
