package de.antragswerk.sealing;

import de.antragswerk.json.Json;
import de.antragswerk.tenancy.AuthorityId;
import de.antragswerk.tenancy.LandKey;
import de.antragswerk.tenancy.scope.InScope;
import de.antragswerk.tenancy.scope.ScopeKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

/**
 * The data keys of the authorities. Unwrapped keys are remembered for half a minute, so that a key that was destroyed
 * elsewhere is soon gone here too.
 */
@ApplicationScoped
public class AuthorityKeys {
    private static final Duration REMEMBERED = Duration.ofSeconds(30);
    private static final SecureRandom RANDOM = new SecureRandom();

    private record Remembered(AuthorityKey key, Instant until) {}

    @PersistenceContext(unitName = "antragswerk")
    private EntityManager entities;

    private final Wrapping wrapping;
    private final Clock clock;
    private final Map<Object, Remembered> remembered = new ConcurrentHashMap<>();

    @Inject
    AuthorityKeys(Wrapping wrapping, Clock clock) {
        this.wrapping = wrapping;
        this.clock = clock;
    }

    AuthorityKeys() {
        this(null, null);
    }

    /** The key that new data of the authority are sealed with. Needs a transaction in a scope that may see it. */
    AuthorityKey current(AuthorityId authority) {
        return remember(
                authority,
                "select id, authority, wrapped from authority_key where authority = ?1 and retired_at is null",
                authority.value());
    }

    AuthorityKey byId(UUID id) {
        return remember(id, "select id, authority, wrapped from authority_key where id = ?1", id);
    }

    /** Gives every authority that has none a first key. */
    @InScope(ScopeKind.PLATFORM)
    public void provideMissing() {
        provide("");
    }

    /** The same for a Land that joins; for callers that hold a transaction in a scope that may write keys. */
    public int provideMissing(LandKey land) {
        return provide(land.value());
    }

    /** In one statement, however many they are. */
    private int provide(String area) {
        var without = entities.createNativeQuery("select ars from authority a where starts_with(ars, ?1) and not exists"
                        + " (select 1 from authority_key k where k.authority = a.ars and k.retired_at is null)")
                .setParameter(1, area)
                .getResultList();
        if (without.isEmpty()) {
            return 0;
        }
        var keys = Json.createArrayBuilder();
        for (var ars : (List<?>) without) {
            keys.add(Json.createObjectBuilder()
                    .add("id", UUID.randomUUID().toString())
                    .add("authority", (String) ars)
                    .add("wrapped", wrapping.wrap(newKey())));
        }
        return entities.createNativeQuery("insert into authority_key (id, authority, wrapped, master_key, created_at)"
                        + " select id, authority, wrapped, ?1, ?2 from json_to_recordset(cast(?3 as json))"
                        + " as k (id uuid, authority varchar, wrapped text) on conflict do nothing")
                .setParameter(1, wrapping.masterKeyId())
                .setParameter(2, java.sql.Timestamp.from(clock.instant()))
                .setParameter(3, keys.build().toString())
                .executeUpdate();
    }

    /** New data get a new key from now on; the old one stays for reading. */
    @InScope(ScopeKind.OPERATION)
    public void rotate(AuthorityId authority) {
        entities.createNativeQuery(
                        "update authority_key set retired_at = ?1 where authority = ?2 and retired_at is null")
                .setParameter(1, java.sql.Timestamp.from(clock.instant()))
                .setParameter(2, authority.value())
                .executeUpdate();
        create(authority);
        remembered.remove(authority);
    }

    /**
     * Wraps every key with the master key that is now in use; what is sealed stays as it is. Afterwards older master
     * keys can be taken out of the file.
     *
     * @return how many keys were wrapped anew
     */
    @InScope(ScopeKind.OPERATION)
    public int wrapAnew() {
        var old = entities.createNativeQuery("select id, wrapped from authority_key where master_key <> ?1 for update")
                .setParameter(1, wrapping.masterKeyId())
                .getResultList();
        for (var row : (List<?>) old) {
            var columns = (Object[]) row;
            entities.createNativeQuery("update authority_key set wrapped = ?1, master_key = ?2 where id = ?3")
                    .setParameter(1, wrapping.wrap(wrapping.unwrap((String) columns[1])))
                    .setParameter(2, wrapping.masterKeyId())
                    .setParameter(3, columns[0])
                    .executeUpdate();
        }
        return old.size();
    }

    /** Everything that was sealed with the authority's keys becomes unreadable for ever. */
    @InScope(ScopeKind.OPERATION)
    public void destroy(AuthorityId authority) {
        entities.createNativeQuery("delete from authority_key where authority = ?1")
                .setParameter(1, authority.value())
                .executeUpdate();
        remembered.clear();
    }

    private void create(AuthorityId authority) {
        entities.createNativeQuery(
                        "insert into authority_key (id, authority, wrapped, master_key, created_at) values (?1, ?2, ?3, ?4, ?5)")
                .setParameter(1, UUID.randomUUID())
                .setParameter(2, authority.value())
                .setParameter(3, wrapping.wrap(newKey()))
                .setParameter(4, wrapping.masterKeyId())
                .setParameter(5, java.sql.Timestamp.from(clock.instant()))
                .executeUpdate();
    }

    private static SecretKey newKey() {
        var bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        return new SecretKeySpec(bytes, "AES");
    }

    private AuthorityKey remember(Object name, String query, Object parameter) {
        var now = clock.instant();
        var known = remembered.get(name);
        if (known != null && known.until().isAfter(now)) {
            return known.key();
        }
        var rows = entities.createNativeQuery(query).setParameter(1, parameter).getResultList();
        if (rows.isEmpty()) {
            throw new SealingException("key-missing", null);
        }
        var row = (Object[]) rows.getFirst();
        var key = new AuthorityKey((UUID) row[0], AuthorityId.of((String) row[1]), wrapping.unwrap((String) row[2]));
        remembered.put(name, new Remembered(key, now.plus(REMEMBERED)));
        return key;
    }
}
