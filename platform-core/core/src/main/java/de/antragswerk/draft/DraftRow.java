package de.antragswerk.draft;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** The stored form of a draft; answers are sealed. */
@Entity
@Table(name = "draft")
class DraftRow {
    @Id
    UUID id;

    String citizen;
    String authority;
    String benefit;
    String form;

    @Column(name = "form_version")
    String formVersion;

    @Column(name = "plugin_version")
    String pluginVersion;

    String place;

    @Column(name = "case_id")
    UUID caseId;

    @Column(name = "application_day")
    LocalDate applicationDay;

    /** Ids, separated by commas. */
    @Column(name = "crisis_sets")
    String crisisSets;

    @Column(name = "answers_sealed")
    String answersSealed;

    /** Null unless it was carried over since the last edit. */
    @Column(name = "carried_from")
    String carriedFrom;

    int revision;

    /** Which rendering has changed what; pointers only, hence not sealed. Null for drafts from before this was kept. */
    String edits;

    @Column(name = "created_at")
    Instant createdAt;

    @Column(name = "edited_at")
    Instant editedAt;

    @Column(name = "expires_at")
    Instant expiresAt;
}
