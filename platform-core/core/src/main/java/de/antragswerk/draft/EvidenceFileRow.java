package de.antragswerk.draft;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** The stored form of a file; belongs to a draft or, after it was sent, to a submission. Name and content are sealed. */
@Entity
@Table(name = "evidence_file")
class EvidenceFileRow {
    @Id
    UUID id;

    UUID draft;
    UUID submission;
    String citizen;
    String authority;
    String item;

    @Column(name = "media_type")
    String mediaType;

    long size;

    @Column(name = "name_sealed")
    String nameSealed;

    @Column(name = "content_sealed")
    byte[] contentSealed;

    @Column(name = "uploaded_at")
    Instant uploadedAt;
}
