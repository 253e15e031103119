package de.antragswerk.submission;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** The stored form of a submission; what was said is sealed. */
@Entity
@Table(name = "submission")
class SubmissionRow {
    @Id
    UUID id;

    @Column(name = "case_id")
    UUID caseId;

    String reference;
    String citizen;
    String authority;
    String benefit;
    String form;

    @Column(name = "form_version")
    String formVersion;

    String purpose;
    String place;

    @Column(name = "application_day")
    LocalDate applicationDay;

    @Column(name = "received_at")
    Instant receivedAt;

    @Column(name = "idempotency_key")
    String idempotencyKey;

    String status;

    @Column(name = "status_at")
    Instant statusAt;

    @Column(name = "summary_sealed")
    String summarySealed;
}
