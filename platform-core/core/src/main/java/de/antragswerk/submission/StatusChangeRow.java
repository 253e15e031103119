package de.antragswerk.submission;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** The stored form of a step; what the authority wrote is sealed. */
@Entity
@Table(name = "status_change")
class StatusChangeRow {
    @Id
    UUID id;

    UUID submission;
    String citizen;
    String authority;
    String status;
    Instant at;

    @Column(name = "note_sealed")
    String noteSealed;
}
