package de.antragswerk.costsharing;

import de.antragswerk.plugin.Finding;
import de.antragswerk.settlement.CostKind;
import de.antragswerk.settlement.Profile;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.regex.Pattern;

/**
 * A cost pool as the coordination office enters it.
 *
 * @param id small letters, digits and hyphens; the same id again changes the pool
 * @param plannedCents euro cents of the household plan
 * @param amountCents actual costs in euro cents; these are divided
 * @param benefits whose uses count; empty means all
 */
public record PoolEntry(
        String id,
        String name,
        CostKind kind,
        long plannedCents,
        long amountCents,
        Profile profile,
        SortedSet<String> benefits,
        String source) {
    private static final Pattern ID = Pattern.compile("[a-z0-9][a-z0-9-]{0,39}");
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_SOURCE = 500;
    /** 10 billion euro: more is a slip of the keyboard, and sums stay far from overflow. */
    private static final long MOST_CENTS = 1_000_000_000_000L;

    /** Pointers: {@code /id}, {@code /name}, {@code /plannedCents}, {@code /amountCents}, {@code /source}. */
    List<Finding> findings() {
        var findings = new ArrayList<Finding>();
        if (!ID.matcher(id).matches()) {
            findings.add(new Finding("/id", "no-pool-id"));
        }
        text(findings, "/name", name, LONGEST_NAME);
        amount(findings, "/plannedCents", plannedCents);
        amount(findings, "/amountCents", amountCents);
        text(findings, "/source", source, LONGEST_SOURCE);
        return findings;
    }

    private static void amount(List<Finding> findings, String pointer, long cents) {
        if (cents < 0 || cents > MOST_CENTS) {
            findings.add(new Finding(pointer, "no-amount"));
        }
    }

    private static void text(List<Finding> findings, String pointer, String text, int longest) {
        if (text.isBlank()) {
            findings.add(new Finding(pointer, "missing"));
        } else if (text.length() > longest) {
            findings.add(new Finding(pointer, "too-long"));
        }
    }

    CostPool in(SettlementPeriod period) {
        return new CostPool(
                id,
                period.id(),
                name,
                kind,
                period.from(),
                period.to(),
                plannedCents,
                amountCents,
                profile,
                benefits,
                source);
    }
}
