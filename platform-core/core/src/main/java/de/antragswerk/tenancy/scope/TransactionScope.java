package de.antragswerk.tenancy.scope;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.TransactionSynchronizationRegistry;

/** Binds the scope to the present transaction, once: PostgreSQL forgets it at the end of the transaction. */
@ApplicationScoped
class TransactionScope {
    private static final String KEY = Scope.class.getName();

    @PersistenceContext(unitName = "antragswerk")
    private EntityManager entities;

    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
    private TransactionSynchronizationRegistry transaction;

    void act(Scope scope) {
        var present = transaction.getResource(KEY);
        if (scope.equals(present)) {
            return;
        }
        if (present != null) {
            throw new IllegalStateException("a transaction acts in one scope only");
        }
        transaction.putResource(KEY, scope);
        entities.createNativeQuery("select set_config('app.scope', ?1, true), set_config('app.citizen', ?2, true),"
                        + " set_config('app.authority', ?3, true), set_config('app.land', ?4, true),"
                        + " set_config('app.area', ?5, true)")
                .setParameter(1, scope.name())
                .setParameter(
                        2, scope instanceof Scope.OfCitizen of ? of.citizen().value() : "")
                .setParameter(
                        3,
                        scope instanceof Scope.OfAuthority of ? of.authority().value() : "")
                .setParameter(4, scope instanceof Scope.OfLand of ? of.land().value() : "")
                .setParameter(
                        5,
                        scope instanceof Scope.OfAdministration of ? of.area().value() : "")
                .getSingleResult();
    }
}
