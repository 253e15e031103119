package de.antragswerk.sealing;

import de.antragswerk.identity.CitizenId;
import de.antragswerk.tenancy.scope.InScope;
import de.antragswerk.tenancy.scope.ScopeKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.security.SecureRandom;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.spec.SecretKeySpec;

/**
 * A data key for each citizen who keeps something for themselves, wrapped like those of the authorities. Without the row
 * nothing that was sealed with it can be read, not even from a backup of the other tables. Callers hold the citizen's
 * transaction.
 */
@ApplicationScoped
public class CitizenKeys {
    private static final SecureRandom RANDOM = new SecureRandom();

    @PersistenceContext(unitName = "antragswerk")
    private EntityManager entities;

    private final Wrapping wrapping;
    private final Clock clock;

    @Inject
    CitizenKeys(Wrapping wrapping, Clock clock) {
        this.wrapping = wrapping;
        this.clock = clock;
    }

    CitizenKeys() {
        this(null, null);
    }

    /** Makes one unless there is one. */
    public void provide(CitizenId citizen) {
        var bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        entities.createNativeQuery("insert into citizen_key (citizen, id, wrapped, master_key, created_at)"
                        + " values (?1, ?2, ?3, ?4, ?5) on conflict do nothing")
                .setParameter(1, citizen.value())
                .setParameter(2, UUID.randomUUID())
                .setParameter(3, wrapping.wrap(new SecretKeySpec(bytes, "AES")))
                .setParameter(4, wrapping.masterKeyId())
                .setParameter(5, Timestamp.from(clock.instant()))
                .executeUpdate();
    }

    public Optional<CitizenKey> find(CitizenId citizen) {
        var rows = entities.createNativeQuery("select id, wrapped from citizen_key where citizen = ?1")
                .setParameter(1, citizen.value())
                .getResultList();
        return rows.isEmpty() ? Optional.empty() : Optional.of(key((Object[]) rows.getFirst()));
    }

    private CitizenKey key(Object[] columns) {
        return new CitizenKey((UUID) columns[0], wrapping.unwrap((String) columns[1]));
    }

    /** What was sealed with it becomes unreadable for ever. */
    public void destroy(CitizenId citizen) {
        entities.createNativeQuery("delete from citizen_key where citizen = ?1")
                .setParameter(1, citizen.value())
                .executeUpdate();
    }

    /** As {@link AuthorityKeys#wrapAnew()}. */
    @InScope(ScopeKind.OPERATION)
    public int wrapAnew() {
        var old = entities.createNativeQuery("select id, wrapped from citizen_key where master_key <> ?1 for update")
                .setParameter(1, wrapping.masterKeyId())
                .getResultList();
        for (var row : (List<?>) old) {
            var columns = (Object[]) row;
            entities.createNativeQuery("update citizen_key set wrapped = ?1, master_key = ?2 where id = ?3")
                    .setParameter(1, wrapping.wrap(wrapping.unwrap((String) columns[1])))
                    .setParameter(2, wrapping.masterKeyId())
                    .setParameter(3, columns[0])
                    .executeUpdate();
        }
        return old.size();
    }
}
