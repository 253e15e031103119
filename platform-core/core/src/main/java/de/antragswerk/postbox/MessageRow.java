package de.antragswerk.postbox;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** The stored form of a message; its text is sealed. */
@Entity
@Table(name = "message")
class MessageRow {
    @Id
    UUID id;

    String citizen;
    String authority;
    UUID submission;
    String kind;
    String step;

    @Column(name = "text_sealed")
    String textSealed;

    @Column(name = "provided_at")
    Instant providedAt;

    @Column(name = "notified_at")
    Instant notifiedAt;

    @Column(name = "first_read_at")
    Instant firstReadAt;
}
