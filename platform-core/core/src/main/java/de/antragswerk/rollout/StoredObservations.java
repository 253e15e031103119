package de.antragswerk.rollout;

import de.antragswerk.plugin.BenefitId;
import de.antragswerk.tenancy.AuthorityId;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/** What was seen of versions, counted where it lies: nothing of it is stored a second time. */
final class StoredObservations {
    /** People who began since may still be filling the form. */
    private static final Duration STILL_FILLING = Duration.ofDays(1);

    // Each authority belongs to the wave of the most specific area around it, as when it is asked which version serves
    // it.
    private static final String BY_WAVE = """
            with seen as (
              select authority, at, kind from journey_event
              where benefit = ? and plugin_version = ? and at >= ?
              union all
              select authority, recorded_at, 'SUBMITTED' from usage_record
              where benefit = ? and plugin_version = ? and recorded_at >= ?),
            assigned as (
              select a.authority, (select m.position from rollout_member m
                  where m.rollout = ? and m.area in (left(a.authority, 2), left(a.authority, 3), left(a.authority, 5),
                    left(a.authority, 9), left(a.authority, 12), a.authority)
                  order by length(m.area) desc limit 1) as position
              from (select distinct authority from seen) a)
            select w.position,
              count(*) filter (where s.kind = 'BEGUN' and s.at < ?),
              count(*) filter (where s.kind = 'SUBMITTED'),
              count(*) filter (where s.kind = 'FAILED')
            from seen s join assigned using (authority)
            join rollout_wave w on w.rollout = ? and w.position = assigned.position and s.at >= w.observed_from
            group by w.position""";

    private final Connection connection;

    StoredObservations(Connection connection) {
        this.connection = connection;
    }

    /** By the waves' positions; a wave of which nothing was seen is not in it. */
    Map<Integer, Observations> of(Rollout rollout, Instant now) throws SQLException {
        var since = rollout.waves().stream()
                .flatMap(wave -> wave.observedFrom().stream())
                .min(Instant::compareTo);
        if (since.isEmpty()) {
            return Map.of();
        }
        try (var query = connection.prepareStatement(BY_WAVE)) {
            query.setString(1, rollout.benefit().value());
            query.setString(2, rollout.version());
            query.setTimestamp(3, Timestamp.from(since.get()));
            query.setString(4, rollout.benefit().value());
            query.setString(5, rollout.version());
            query.setTimestamp(6, Timestamp.from(since.get()));
            query.setObject(7, rollout.id());
            query.setTimestamp(8, Timestamp.from(now.minus(STILL_FILLING)));
            query.setObject(9, rollout.id());
            var observations = new HashMap<Integer, Observations>();
            try (var row = query.executeQuery()) {
                while (row.next()) {
                    observations.put(row.getInt(1), new Observations(row.getLong(2), row.getLong(3), row.getLong(4)));
                }
            }
            return observations;
        }
    }

    void add(BenefitId benefit, String version, AuthorityId authority, String kind, Instant at) throws SQLException {
        try (var insert = connection.prepareStatement(
                "insert into journey_event (at, benefit, plugin_version, authority, kind) values (?, ?, ?, ?, ?)")) {
            insert.setTimestamp(1, Timestamp.from(at));
            insert.setString(2, benefit.value());
            insert.setString(3, version);
            insert.setString(4, authority.value());
            insert.setString(5, kind);
            insert.executeUpdate();
        }
    }
}
