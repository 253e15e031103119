package de.antragswerk.submission;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** The stored form of a document, sealed; apart from the submission's row, which lists and steps read. */
@Entity
@Table(name = "submission_document")
class DocumentRow {
    @Id
    UUID submission;

    String citizen;
    String authority;

    @Column(name = "payload_sealed")
    String payloadSealed;
}
