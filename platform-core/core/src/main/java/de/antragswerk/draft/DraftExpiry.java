package de.antragswerk.draft;

import de.antragswerk.tenancy.scope.InScope;
import de.antragswerk.tenancy.scope.ScopeKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Deletes what § 8a Abs. 3 OZG no longer lets us keep. The database itself refuses to delete any other draft. */
@ApplicationScoped
public class DraftExpiry {
    @PersistenceContext(unitName = "antragswerk")
    private EntityManager entities;

    /** @return how many drafts were deleted */
    @InScope(ScopeKind.PLATFORM)
    public int deleteExpired() {
        return entities.createNativeQuery("delete from draft where expires_at < now()")
                .executeUpdate();
    }
}
