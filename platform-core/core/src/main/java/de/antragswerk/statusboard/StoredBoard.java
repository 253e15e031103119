package de.antragswerk.statusboard;

import de.antragswerk.plugin.BenefitId;
import de.antragswerk.plugin.LeikaKey;
import de.antragswerk.tenancy.LandKey;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/** The tables of the board, in three statements however long it is. */
final class StoredBoard {

    /** An authority takes part when it was made ready and the most specific setting around it is switched on. */
    private static final String TAKING_PART = """
            select g.benefit, g.land, count(*) from go_live g cross join lateral (
              select s.state from benefit_setting s where s.benefit = g.benefit and s.area in (left(g.authority, 2),
                left(g.authority, 3), left(g.authority, 5), left(g.authority, 9), left(g.authority, 12), g.authority)
              order by length(s.area) desc limit 1) e
            where e.state = 'LIVE' and (? = '' or g.land = ?) group by g.benefit, g.land""";

    private record At(String of, String land) {}

    private final Connection connection;

    StoredBoard(Connection connection) {
        this.connection = connection;
    }

    List<Service> services() throws SQLException {
        var services = new ArrayList<Service>();
        try (var query = connection.prepareStatement(
                        "select id, name, leika, not_in_leika, ozg_id, benefit from service order by position, id");
                var row = query.executeQuery()) {
            while (row.next()) {
                services.add(new Service(
                        row.getString("id"),
                        row.getString("name"),
                        text(row, "leika").map(LeikaKey::new),
                        row.getBoolean("not_in_leika"),
                        text(row, "ozg_id"),
                        text(row, "benefit").map(BenefitId::new)));
            }
        }
        return services;
    }

    /** In the order of the services and of the Länder's keys; only where anything has happened. */
    List<BoardLine> lines(Optional<LandKey> land) throws SQLException {
        var phases = phases(land);
        var taking = takingPart(land);
        var lines = new ArrayList<BoardLine>();
        for (var service : services()) {
            var laender = new TreeSet<String>();
            phases.keySet().stream()
                    .filter(at -> at.of().equals(service.id()))
                    .map(At::land)
                    .forEach(laender::add);
            service.benefit()
                    .ifPresent(benefit -> taking.keySet().stream()
                            .filter(at -> at.of().equals(benefit.value()))
                            .map(At::land)
                            .forEach(laender::add));
            for (var key : laender) {
                var count = service.benefit()
                        .map(benefit -> taking.getOrDefault(new At(benefit.value(), key), 0))
                        .orElse(0);
                lines.add(new BoardLine(
                        service,
                        new LandKey(key),
                        reached(phases.getOrDefault(new At(service.id(), key), Map.of())),
                        count));
            }
        }
        return lines;
    }

    private static List<ReachedPhase> reached(Map<Phase, Optional<LocalDate>> phases) {
        return phases.entrySet().stream()
                .map(entry -> new ReachedPhase(entry.getKey(), entry.getValue()))
                .toList();
    }

    private Map<At, Map<Phase, Optional<LocalDate>>> phases(Optional<LandKey> land) throws SQLException {
        var phases = new HashMap<At, Map<Phase, Optional<LocalDate>>>();
        try (var query = connection.prepareStatement(
                "select service, land, phase, since from service_phase where ? = '' or land = ?")) {
            var key = land.map(LandKey::value).orElse("");
            query.setString(1, key);
            query.setString(2, key);
            try (var row = query.executeQuery()) {
                while (row.next()) {
                    phases.computeIfAbsent(
                                    new At(row.getString("service"), row.getString("land")),
                                    at -> new EnumMap<>(Phase.class))
                            .put(
                                    Phase.valueOf(row.getString("phase")),
                                    Optional.ofNullable(row.getObject("since", LocalDate.class)));
                }
            }
        }
        return phases;
    }

    private Map<At, Integer> takingPart(Optional<LandKey> land) throws SQLException {
        var counts = new HashMap<At, Integer>();
        try (var query = connection.prepareStatement(TAKING_PART)) {
            var key = land.map(LandKey::value).orElse("");
            query.setString(1, key);
            query.setString(2, key);
            try (var row = query.executeQuery()) {
                while (row.next()) {
                    counts.put(new At(row.getString(1), row.getString(2)), row.getInt(3));
                }
            }
        }
        return counts;
    }

    void storePhase(String service, LandKey land, Phase phase, LocalDate since, String by) throws SQLException {
        try (var insert = connection.prepareStatement("""
                insert into service_phase (service, land, phase, since, changed_by) values (?, ?, ?, ?, ?)
                on conflict (service, land, phase) do update set since = excluded.since, changed_by = excluded.changed_by,
                  changed_at = now()""")) {
            insert.setString(1, service);
            insert.setString(2, land.value());
            insert.setString(3, phase.name());
            insert.setObject(4, since);
            insert.setString(5, by);
            insert.executeUpdate();
        }
    }

    void storeKey(String service, Optional<LeikaKey> leika, boolean notInLeika, String by) throws SQLException {
        try (var update = connection.prepareStatement(
                "update service set leika = ?, not_in_leika = ?, changed_by = ?, changed_at = now() where id = ?")) {
            update.setString(1, leika.map(LeikaKey::value).orElse(null));
            update.setBoolean(2, notInLeika);
            update.setString(3, by);
            update.setString(4, service);
            update.executeUpdate();
        }
    }

    private static Optional<String> text(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getString(column));
    }
}
