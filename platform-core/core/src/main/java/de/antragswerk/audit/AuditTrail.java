package de.antragswerk.audit;

import de.antragswerk.identity.Actor;
import de.antragswerk.identity.Citizen;
import de.antragswerk.identity.CitizenId;
import de.antragswerk.identity.CurrentActor;
import de.antragswerk.identity.StaffMember;
import de.antragswerk.region.Ars;
import de.antragswerk.tenancy.AuthorityId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Appends to the audit journal, in the transaction of what it records. The database lets nobody change an entry. */
@ApplicationScoped
public class AuditTrail {
    @PersistenceContext(unitName = "antragswerk")
    private EntityManager entities;

    private final CurrentActor actor;
    private final Clock clock;

    @Inject
    AuditTrail(CurrentActor actor, Clock clock) {
        this.actor = actor;
        this.clock = clock;
    }

    AuditTrail() {
        this(null, null);
    }

    /** A citizen has sent something. */
    public void submitted(UUID submission, CitizenId citizen, AuthorityId authority) {
        append("SUBMITTED", submission, citizen.value(), authority.value());
    }

    /** A member of staff has read (part of) a case. */
    public void read(UUID submission, CitizenId citizen, String action) {
        append(action, submission, citizen.value(), authority());
    }

    /** A member of staff has moved a case. */
    public void acted(UUID submission, CitizenId citizen, String action) {
        append(action, submission, citizen.value(), authority());
    }

    /** A member of staff has looked at the list of their authority's cases. */
    public void listed() {
        append("INBOX_LISTED", null, null, authority());
    }

    /** An administrator has changed how the authority works. */
    public void setUp(AuthorityId authority, String action) {
        append(action, null, null, authority.value());
    }

    /**
     * Somebody has set up something for an area.
     *
     * @param detail what exactly, in codes and keys: no names, no addresses
     */
    public void administered(Ars area, String action, String detail) {
        append(action, null, null, area.value(), detail);
    }

    /**
     * The coordination office has decided something for all tenants.
     *
     * @param detail what exactly, in codes and days: no names
     */
    public void decided(String action, String detail) {
        append(action, null, null, null, detail);
    }

    /** Who at the authority has read the submission, for its citizen. */
    public List<CaseReader> readersOf(UUID submission) {
        return entities.createQuery(
                        "select a.at, a.action, a.authority from AuditEntryRow a where a.submission = :submission"
                                + " and a.actorKind = 'STAFF' and (a.action like '%READ' or a.action = 'CASE_OPENED') order by a.at",
                        Object[].class)
                .setParameter("submission", submission)
                .getResultStream()
                .map(columns ->
                        new CaseReader((Instant) columns[0], (String) columns[1], AuthorityId.of((String) columns[2])))
                .toList();
    }

    private void append(String action, UUID submission, String citizen, String authority) {
        append(action, submission, citizen, authority, null);
    }

    private void append(String action, UUID submission, String citizen, String authority, String detail) {
        var who = actor.actor().orElseThrow();
        entities.createNativeQuery(
                        "insert into audit_entry (at, actor_kind, actor, action, submission, citizen, authority, detail)"
                                + " values (?1, ?2, ?3, ?4, cast(?5 as uuid), ?6, ?7, ?8)")
                .setParameter(1, Timestamp.from(clock.instant()))
                .setParameter(2, who instanceof Citizen ? "CITIZEN" : "STAFF")
                .setParameter(3, id(who))
                .setParameter(4, action)
                .setParameter(5, submission == null ? null : submission.toString())
                .setParameter(6, citizen)
                .setParameter(7, authority)
                .setParameter(8, detail)
                .executeUpdate();
    }

    private String authority() {
        return actor.authority().value();
    }

    private static String id(Actor who) {
        return switch (who) {
            case Citizen citizen -> citizen.id().value();
            case StaffMember staff -> staff.id();
        };
    }
}
