package de.antragswerk.costsharing;

import de.antragswerk.metering.MeteringContracts;
import de.antragswerk.metering.UsageTotals;
import de.antragswerk.settlement.Bounds;
import de.antragswerk.settlement.Member;
import de.antragswerk.settlement.Part;
import de.antragswerk.settlement.Pool;
import de.antragswerk.settlement.Profile;
import de.antragswerk.settlement.SettlementInput;
import de.antragswerk.settlement.UsageCount;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Assembles what a settlement follows from, in the scope of the connection's transaction: the office's, for it sees all. */
final class InputTables {
    private final Connection connection;

    InputTables(Connection connection) {
        this.connection = connection;
    }

    /** @param corrects the digest of the settlement that is replaced */
    SettlementInput of(SettlementPeriod period, Optional<String> corrects) throws SQLException {
        var pools = new PoolTable(connection)
                .of(period.id()).stream().map(CostPool::shared).toList();
        var usage = UsageTotals.between(connection, period.from(), period.to());
        var members = members(usage);
        var figures = new FigureTable(connection)
                .of(figures(pools, members), members.stream().map(Member::key).toList());
        return new SettlementInput(
                period.id(),
                period.from(),
                period.to(),
                period.proRata(),
                corrects,
                pools,
                members,
                figures,
                MeteringContracts.weights(connection, period.to()),
                usage);
    }

    /** The Länder, and the Kommunen of those that divide among them. */
    private List<Member> members(List<UsageCount> usage) throws SQLException {
        Map<String, Member> members = new TreeMap<>();
        for (var land : new MemberTable(connection).all()) {
            members.put(
                    land.land().value(),
                    new Member(
                            land.land().value(),
                            land.name(),
                            Optional.empty(),
                            land.from(),
                            land.until(),
                            land.bounds(),
                            land.below()));
        }
        var dividing = members.values().stream()
                .filter(land -> land.below().isPresent())
                .collect(Collectors.toMap(Member::key, Function.identity()));
        for (var kommune : kommunen(dividing, usage)) {
            members.putIfAbsent(kommune.key(), kommune);
        }
        return List.copyOf(members.values());
    }

    /** The authorities of the Länder, and who was metered although it is none any more. */
    private List<Member> kommunen(Map<String, Member> lands, List<UsageCount> usage) throws SQLException {
        var kommunen = new ArrayList<Member>();
        try (var query = connection.prepareStatement(
                "select ars, name, land from authority where land = any (?) order by ars")) {
            query.setArray(1, connection.createArrayOf("text", lands.keySet().toArray()));
            try (var row = query.executeQuery()) {
                while (row.next()) {
                    kommunen.add(below(lands.get(row.getString("land")), row.getString("ars"), row.getString("name")));
                }
            }
        }
        usage.stream()
                .filter(count ->
                        lands.containsKey(count.land()) && !count.payer().equals(count.land()))
                .map(count -> below(lands.get(count.land()), count.payer(), count.payer()))
                .forEach(kommunen::add);
        return kommunen;
    }

    private static Member below(Member land, String ars, String name) {
        return new Member(ars, name, Optional.of(land.key()), land.from(), land.to(), Bounds.NONE, Optional.empty());
    }

    private static List<String> figures(List<Pool> pools, List<Member> members) {
        return Stream.concat(
                        pools.stream().map(Pool::profile),
                        members.stream().map(Member::below).flatMap(Optional::stream))
                .map(Profile::parts)
                .flatMap(List::stream)
                .filter(part -> part.key().needsFigures())
                .map(Part::figures)
                .distinct()
                .sorted()
                .toList();
    }
}
