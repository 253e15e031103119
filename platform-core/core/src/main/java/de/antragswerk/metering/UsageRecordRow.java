package de.antragswerk.metering;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** One use. Holds nothing that leads to a person. */
@Entity
@Table(name = "usage_record")
class UsageRecordRow {
    @Id
    UUID id;

    UUID event;

    @Column(name = "case_id")
    UUID caseId;

    String land;
    String authority;
    String benefit;
    String kind;

    @Column(name = "plugin_version")
    String pluginVersion;

    @Column(name = "occurred_on")
    LocalDate occurredOn;

    @Column(name = "recorded_at")
    Instant recordedAt;
}
