package de.antragswerk.intake;

import de.antragswerk.draft.DraftId;
import de.antragswerk.identity.CitizenId;
import de.antragswerk.plugin.BenefitId;
import de.antragswerk.submission.SubmissionId;
import java.sql.Connection;
import java.sql.Date;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;

/** Intakes in the database, on the connection of the present transaction. Each write is one statement, however many rows. */
record StoredIntakes(Connection connection) {

    /** Waits for a transaction that is making the same one. @return whether it is new */
    boolean claim(UUID id, CitizenId citizen, Instant now) throws SQLException {
        try (var insert = connection.prepareStatement(
                "insert into intake (id, citizen, begun_at) values (?, ?, ?) on conflict do nothing")) {
            insert.setObject(1, id);
            insert.setString(2, citizen.value());
            insert.setTimestamp(3, Timestamp.from(now));
            return insert.executeUpdate() == 1;
        }
    }

    void add(Intake intake, CitizenId citizen) throws SQLException {
        try (var insert =
                connection.prepareStatement("insert into intake_part (intake, citizen, benefit, submission, draft)"
                        + " select ?, ?, benefit, nullif(submission, '')::uuid, nullif(draft, '')::uuid"
                        + " from unnest(?::text[], ?::text[], ?::text[]) as part (benefit, submission, draft)")) {
            insert.setObject(1, intake.id());
            insert.setString(2, citizen.value());
            insert.setArray(
                    3,
                    texts(intake.parts().stream()
                            .map(part -> part.benefit().value())
                            .toList()));
            insert.setArray(
                    4,
                    texts(intake.parts().stream()
                            .map(part ->
                                    part.secured().map(SubmissionId::toString).orElse(""))
                            .toList()));
            insert.setArray(
                    5,
                    texts(intake.parts().stream()
                            .map(part -> part.draft().map(DraftId::toString).orElse(""))
                            .toList()));
            insert.executeUpdate();
        }
    }

    Optional<Intake> find(UUID id) throws SQLException {
        try (var select = connection.prepareStatement(
                "select p.benefit, p.submission, d.id as draft from intake_part p left join draft d on d.id = p.draft"
                        + " where p.intake = ? order by p.benefit")) {
            select.setObject(1, id);
            var parts = new ArrayList<Intake.Part>();
            try (var rows = select.executeQuery()) {
                while (rows.next()) {
                    parts.add(new Intake.Part(
                            new BenefitId(rows.getString("benefit")),
                            Optional.ofNullable(rows.getObject("submission", UUID.class))
                                    .map(SubmissionId::new),
                            Optional.ofNullable(rows.getObject("draft", UUID.class))
                                    .map(DraftId::new)));
                }
            }
            return parts.isEmpty() ? Optional.empty() : Optional.of(new Intake(id, parts));
        }
    }

    /** @param pointers JSON Pointers of the answers that were carried into the draft */
    void origins(DraftId draft, CitizenId citizen, Collection<String> pointers, LocalDate day) throws SQLException {
        try (var insert = connection.prepareStatement("insert into draft_origin (draft, citizen, pointer, told_on)"
                + " select ?, ?, pointer, ? from unnest(?::text[]) as told (pointer)")) {
            insert.setObject(1, draft.value());
            insert.setString(2, citizen.value());
            insert.setDate(3, Date.valueOf(day));
            insert.setArray(4, texts(pointers));
            insert.executeUpdate();
        }
    }

    Map<String, LocalDate> origins(DraftId draft) throws SQLException {
        try (var select = connection.prepareStatement("select pointer, told_on from draft_origin where draft = ?")) {
            select.setObject(1, draft.value());
            Map<String, LocalDate> origins = new TreeMap<>();
            try (var rows = select.executeQuery()) {
                while (rows.next()) {
                    origins.put(rows.getString(1), rows.getDate(2).toLocalDate());
                }
            }
            return origins;
        }
    }

    private java.sql.Array texts(Collection<String> values) throws SQLException {
        return connection.createArrayOf("text", values.toArray());
    }
}
