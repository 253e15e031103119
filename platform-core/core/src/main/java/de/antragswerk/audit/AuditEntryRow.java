package de.antragswerk.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** A stored entry; mapped for reading, written in one statement. */
@Entity
@Table(name = "audit_entry")
class AuditEntryRow {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;

    Instant at;

    @Column(name = "actor_kind")
    String actorKind;

    String actor;
    String action;
    UUID submission;
    String citizen;
    String authority;
    String detail;
}
