package de.antragswerk.routing;

import de.antragswerk.audit.AuditTrail;
import de.antragswerk.problem.Refusal;
import de.antragswerk.region.Ars;
import de.antragswerk.tenancy.Authorities;
import de.antragswerk.tenancy.AuthorityId;
import de.antragswerk.tenancy.scope.InScope;
import de.antragswerk.tenancy.scope.ScopeKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;

/** The rule book of an authority, for those who administer it. A change holds for what arrives from then on. */
@ApplicationScoped
public class RuleBooks {
    @PersistenceContext(unitName = "antragswerk")
    private EntityManager entities;

    private final Authorities authorities;
    private final AuditTrail audit;

    @Inject
    RuleBooks(Authorities authorities, AuditTrail audit) {
        this.authorities = authorities;
        this.audit = audit;
    }

    RuleBooks() {
        this(null, null);
    }

    /** Several people may look at the same rules; a version tells whether they are still what somebody saw. */
    public record Current(RuleBook book, String version) {}

    private interface Work<T> {
        T on(StoredRuleBooks books, AuthorityId authority) throws SQLException;
    }

    @InScope(ScopeKind.ADMINISTRATION)
    public Current of(Ars area) {
        return onBooks(area, RuleBooks::current);
    }

    /**
     * Puts the book in place of the one that has that version.
     *
     * @throws Refusal conflict {@code rules-changed} when there is another one by now
     */
    @InScope(ScopeKind.ADMINISTRATION)
    public Current replace(Ars area, RuleBook book, String version) {
        return onBooks(area, (books, authority) -> {
            requireUnchanged(books, authority, version);
            books.write(Map.of(authority, book));
            audit.setUp(authority, "ROUTING_CHANGED");
            return current(books, authority);
        });
    }

    /** Gives a Postkorb another name. Its cases and rules follow. */
    @InScope(ScopeKind.ADMINISTRATION)
    public Current rename(Ars area, String from, String to, String version) {
        return onBooks(area, (books, authority) -> {
            requireUnchanged(books, authority, version);
            books.rename(authority, from, to.strip());
            audit.setUp(authority, "ROUTING_CHANGED");
            return current(books, authority);
        });
    }

    private static Current current(StoredRuleBooks books, AuthorityId authority) throws SQLException {
        var book = books.of(authority);
        return new Current(book, RuleBookVersion.of(book));
    }

    private static void requireUnchanged(StoredRuleBooks books, AuthorityId authority, String version)
            throws SQLException {
        books.hold(authority);
        if (!current(books, authority).version().equals(version)) {
            throw Refusal.conflict("rules-changed");
        }
    }

    private <T> T onBooks(Ars area, Work<T> work) {
        var authority = authorities
                .find(new AuthorityId(area))
                .orElseThrow(() -> Refusal.notFound("area-without-authority"))
                .id();
        try {
            return work.on(new StoredRuleBooks(entities.unwrap(Connection.class)), authority);
        } catch (SQLException failure) {
            throw new IllegalStateException("the rules cannot be read or written", failure);
        }
    }
}
