package de.antragswerk.costsharing;

import de.antragswerk.metering.Usage;
import de.antragswerk.metering.UsageLine;
import de.antragswerk.plugin.FormPurpose;
import de.antragswerk.problem.Refusal;
import de.antragswerk.settlement.Allocation;
import de.antragswerk.tenancy.AuthorityId;
import de.antragswerk.tenancy.scope.InScope;
import de.antragswerk.tenancy.scope.ScopeKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Cost pools and what they come to for each payer by the uses so far.
 *
 * <p>The key is usage, the one that applies where the Länder have not agreed on another (decision 2021/24 of the
 * IT-Planungsrat). A use is a main application; a declaration that only secures the day is part of the same case and is
 * not charged.
 */
@ApplicationScoped
public class Settlements {
    /**
     * What asks for a benefit, once for each case. What belongs to an application that is counted already (the day that
     * it secured, what follows it) and a notice of changes are recorded and not charged.
     */
    private static final Set<String> CHARGED = Set.of(
            FormPurpose.MAIN_APPLICATION.name(), FormPurpose.RENEWAL.name(), FormPurpose.RENEWAL_AND_CHANGE.name());

    private final Usage usage;
    private final CostTables tables;

    @Inject
    Settlements(Usage usage, CostTables tables) {
        this.usage = usage;
        this.tables = tables;
    }

    Settlements() {
        this(null, null);
    }

    @InScope(ScopeKind.OVERSIGHT)
    public List<CostPool> pools() {
        return all();
    }

    /** For the coordination office, which sees every payer; anybody else gets a refusal. */
    @InScope(ScopeKind.COORDINATION)
    public Statement preview(String poolId) {
        var pool = all().stream()
                .filter(one -> one.id().equals(poolId))
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("pool-unknown"));
        return state(pool, usage.lines(pool.from(), pool.to()));
    }

    /** Pure: the same pool and the same uses give the same statement. */
    static Statement state(CostPool pool, List<UsageLine> lines) {
        var charged =
                lines.stream().filter(line -> CHARGED.contains(line.kind())).toList();
        Map<String, Long> uses = charged.stream()
                .collect(Collectors.groupingBy(
                        line -> line.authority().value(), TreeMap::new, Collectors.summingLong(UsageLine::count)));
        var total = uses.values().stream().mapToLong(Long::longValue).sum();
        if (total == 0) {
            return new Statement(pool, 0, List.of());
        }
        var shares = Allocation.divide(pool.amountCents(), uses);
        return new Statement(
                pool,
                total,
                charged.stream()
                        .collect(Collectors.toMap(line -> line.authority().value(), line -> line, (one, other) -> one))
                        .values()
                        .stream()
                        .sorted(Comparator.comparing(line -> line.authority().value()))
                        .map(line -> line(line, uses, shares))
                        .toList());
    }

    private static StatementLine line(UsageLine of, Map<String, Long> uses, Map<String, Allocation.Share> shares) {
        AuthorityId authority = of.authority();
        var share = shares.get(authority.value());
        return new StatementLine(
                of.land(),
                of.landName(),
                authority,
                of.authorityName(),
                uses.get(authority.value()),
                share.cents(),
                share.roundingStep());
    }

    private List<CostPool> all() {
        return tables.with(connection -> new PoolTable(connection).all());
    }
}
