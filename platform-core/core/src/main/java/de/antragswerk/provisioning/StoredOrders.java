package de.antragswerk.provisioning;

import de.antragswerk.provisioning.LandAccessState.Action;
import de.antragswerk.provisioning.LandAccessState.Progress;
import de.antragswerk.tenancy.LandKey;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The table of the orders, one row for each Land. Callers hold a transaction of the coordination office or the platform. */
@ApplicationScoped
class StoredOrders {
    private static final String ROW =
            "select land, action, state, admin_user_name, known_before, attempts, last_error, ordered_at, sealed_admin"
                    + " from land_access_order ";

    record Order(LandKey land, LandAccessState state, Optional<String> sealedAdmin) {}

    @PersistenceContext(unitName = "antragswerk")
    private EntityManager entities;

    /** The row is held until the transaction ends, so that ordering and carrying out follow each other. */
    Optional<Order> held(LandKey land) {
        return rows(entities.createNativeQuery(ROW + "where land = ?1 for update")
                .setParameter(1, land.value())
                .getResultList());
    }

    Optional<Order> find(LandKey land) {
        return rows(entities.createNativeQuery(ROW + "where land = ?1")
                .setParameter(1, land.value())
                .getResultList());
    }

    boolean hasJoined(LandKey land) {
        return !entities.createNativeQuery("select key from land where key = ?1")
                .setParameter(1, land.value())
                .getResultList()
                .isEmpty();
    }

    /** The order that waits longest; one that another node holds is passed over. */
    Optional<Order> due(Instant now) {
        return rows(entities.createNativeQuery(ROW + "where state = 'WAITING' and next_attempt_at <= ?1"
                        + " order by next_attempt_at limit 1 for update skip locked")
                .setParameter(1, Timestamp.from(now))
                .getResultList());
    }

    void provide(LandKey land, String userName, String sealedAdmin, Instant now) {
        put(land, Action.PROVIDE, userName, sealedAdmin, now);
    }

    void withdraw(LandKey land, String userName, Instant now) {
        put(land, Action.WITHDRAW, userName, null, now);
    }

    private void put(LandKey land, Action action, String userName, String sealedAdmin, Instant now) {
        entities.createNativeQuery(
                        "insert into land_access_order"
                                + " (land, action, state, admin_user_name, sealed_admin, next_attempt_at, ordered_at)"
                                + " values (?1, ?2, 'WAITING', ?3, ?4, ?5, ?5) on conflict (land) do update set"
                                + " action = excluded.action, state = 'WAITING', admin_user_name = excluded.admin_user_name,"
                                + " sealed_admin = excluded.sealed_admin, known_before = false, attempts = 0, last_error = null,"
                                + " next_attempt_at = excluded.next_attempt_at, ordered_at = excluded.ordered_at, finished_at = null")
                .setParameter(1, land.value())
                .setParameter(2, action.name())
                .setParameter(3, userName)
                .setParameter(4, sealedAdmin)
                .setParameter(5, Timestamp.from(now))
                .executeUpdate();
    }

    void done(LandKey land, boolean knownBefore, Instant now) {
        entities.createNativeQuery(
                        "update land_access_order set state = 'DONE', sealed_admin = null, last_error = null,"
                                + " known_before = ?2, finished_at = ?3 where land = ?1")
                .setParameter(1, land.value())
                .setParameter(2, knownBefore)
                .setParameter(3, Timestamp.from(now))
                .executeUpdate();
    }

    void failed(LandKey land, String error, Instant now) {
        entities.createNativeQuery("update land_access_order set state = 'FAILED', sealed_admin = null,"
                        + " attempts = attempts + 1, last_error = ?2, finished_at = ?3 where land = ?1")
                .setParameter(1, land.value())
                .setParameter(2, error)
                .setParameter(3, Timestamp.from(now))
                .executeUpdate();
    }

    void putOff(LandKey land, String error, Instant now, Duration wait) {
        entities.createNativeQuery("update land_access_order set attempts = attempts + 1, last_error = ?2,"
                        + " next_attempt_at = ?3 where land = ?1")
                .setParameter(1, land.value())
                .setParameter(2, error)
                .setParameter(3, Timestamp.from(now.plus(wait)))
                .executeUpdate();
    }

    private static Optional<Order> rows(List<?> rows) {
        return rows.stream().map(row -> order((Object[]) row)).findFirst();
    }

    private static Order order(Object[] row) {
        var state = new LandAccessState(
                Action.valueOf((String) row[1]),
                Progress.valueOf((String) row[2]),
                (String) row[3],
                (Boolean) row[4],
                ((Number) row[5]).intValue(),
                Optional.ofNullable((String) row[6]),
                instant(row[7]));
        return new Order(new LandKey((String) row[0]), state, Optional.ofNullable((String) row[8]));
    }

    private static Instant instant(Object column) {
        return switch (column) {
            case Timestamp at -> at.toInstant();
            case java.time.OffsetDateTime at -> at.toInstant();
            case Instant at -> at;
            default -> throw new IllegalStateException("no point in time");
        };
    }
}
