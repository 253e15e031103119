package de.antragswerk.configuration;

import de.antragswerk.problem.Refusal;
import de.antragswerk.region.Ars;
import de.antragswerk.tenancy.Authorities;
import de.antragswerk.tenancy.Authority;
import de.antragswerk.tenancy.AuthorityContact;
import de.antragswerk.tenancy.AuthorityId;
import de.antragswerk.tenancy.TenantColumns;
import de.antragswerk.tenancy.scope.InScope;
import de.antragswerk.tenancy.scope.ScopeKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.SQLException;

/** How citizens reach an authority, changed by those who administer it. */
@ApplicationScoped
public class Contacts {
    @PersistenceContext(unitName = "antragswerk")
    private EntityManager entities;

    private final Authorities authorities;

    @Inject
    Contacts(Authorities authorities) {
        this.authorities = authorities;
    }

    Contacts() {
        this(null);
    }

    /** The authority of exactly this area. */
    @InScope(ScopeKind.ADMINISTRATION)
    public Authority of(Ars area) {
        return authorities.find(new AuthorityId(area)).orElseThrow(() -> Refusal.notFound("area-unknown"));
    }

    public static String version(AuthorityContact contact) {
        return Version.digest(TenantColumns.json(contact));
    }

    /** @param version of the contact that the person saw when they began */
    @InScope(ScopeKind.ADMINISTRATION)
    public ContactOutcome change(Ars area, AuthorityContact contact, String version) {
        var findings = ContactCheck.of(contact);
        if (!findings.isEmpty()) {
            return new ContactOutcome.Faulty(findings);
        }
        try {
            return write(area, contact, version);
        } catch (SQLException failure) {
            throw Areas.unreadable(failure);
        }
    }

    private ContactOutcome write(Ars area, AuthorityContact contact, String version) throws SQLException {
        var connection = entities.unwrap(Connection.class);
        var now = locked(connection, area);
        if (now.equals(contact)) {
            return new ContactOutcome.Changed();
        }
        if (!version(now).equals(version)) {
            return new ContactOutcome.Stale(of(area));
        }
        try (var update =
                connection.prepareStatement("update antragswerk.authority set contact = ?::jsonb where ars = ?")) {
            update.setString(1, TenantColumns.json(contact));
            update.setString(2, area.value());
            update.executeUpdate();
        }
        return new ContactOutcome.Changed();
    }

    private static AuthorityContact locked(Connection connection, Ars area) throws SQLException {
        try (var query = connection.prepareStatement(
                "select contact::text as contact from antragswerk.authority where ars = ? for update")) {
            query.setString(1, area.value());
            try (var row = query.executeQuery()) {
                if (!row.next()) {
                    throw Refusal.notFound("area-unknown");
                }
                return TenantColumns.contact(row.getString("contact"));
            }
        }
    }
}
