package de.antragswerk.routing;

import de.antragswerk.tenancy.AuthorityId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/** Applies an authority's rules to what it receives. Callers hold the transaction. */
@ApplicationScoped
public class Distribution {
    @PersistenceContext(unitName = "antragswerk")
    private EntityManager entities;

    /** The Postkörbe of the authority in whose scope the transaction acts, in their order. */
    public List<String> baskets() {
        var names = entities.createNativeQuery("select name from work_basket order by position")
                .getResultList();
        return ((List<?>) names).stream().map(String.class::cast).toList();
    }

    /** The Postkorb that a rule names; empty: the authority's first one, whichever that is when somebody looks. */
    public Optional<String> basketFor(AuthorityId authority, Arrival arrival) {
        try {
            return new StoredRuleBooks(entities.unwrap(Connection.class))
                    .rulesOf(authority).stream()
                            .filter(rule -> rule.matches(arrival))
                            .findFirst()
                            .map(RoutingRule::basket);
        } catch (SQLException failure) {
            throw new IllegalStateException("the rules cannot be read", failure);
        }
    }
}
