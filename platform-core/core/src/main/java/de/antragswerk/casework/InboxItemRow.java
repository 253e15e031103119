package de.antragswerk.casework;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** The stored form of an arrival. */
@Entity
@Table(name = "inbox_item")
class InboxItemRow {
    @Id
    UUID submission;

    String authority;
    /** Null: the authority's first Postkorb. */
    String basket;

    @Column(name = "arrived_at")
    Instant arrivedAt;

    @Column(name = "taken_by")
    String takenBy;

    @Column(name = "taken_by_name")
    String takenByName;
}
