package de.antragswerk.delivery;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** A submission that must reach its authority. */
@Entity
@Table(name = "outbox")
class OutboxRow {
    @Id
    UUID submission;

    String citizen;
    String authority;
    String basket;
    String state;
    int attempts;

    @Column(name = "next_attempt_at")
    Instant nextAttemptAt;

    @Column(name = "last_error")
    String lastError;

    @Column(name = "created_at")
    Instant createdAt;

    @Column(name = "finished_at")
    Instant finishedAt;
}
