package de.antragswerk.draft;

import de.antragswerk.file.FileCheck;
import de.antragswerk.identity.CitizenId;
import de.antragswerk.sealing.Sealing;
import de.antragswerk.tenancy.AuthorityId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Files in the database, sealed. Callers hold the transaction and its scope. */
@ApplicationScoped
public class EvidenceStore {
    /** In one Antrag. */
    public static final int MOST_FILES = 40;

    private static final String COLUMNS = "f.id, f.item, f.nameSealed, f.mediaType, f.size, f.uploadedAt";

    @PersistenceContext(unitName = "antragswerk")
    private EntityManager entities;

    private final Sealing sealing;
    private final Clock clock;

    @Inject
    EvidenceStore(Sealing sealing, Clock clock) {
        this.sealing = sealing;
        this.clock = clock;
    }

    EvidenceStore() {
        this(null, null);
    }

    /** What a file belongs to: a draft, or a submission that is being made. */
    public sealed interface Owner {
        UUID value();

        record OfDraft(DraftId id) implements Owner {
            @Override
            public UUID value() {
                return id.value();
            }
        }

        record OfSubmission(UUID id) implements Owner {
            @Override
            public UUID value() {
                return id;
            }
        }
    }

    /**
     * Looks at the bytes before anything is stored.
     *
     * @throws de.antragswerk.problem.Refusal if they are nothing that we take
     */
    public FileContent checked(String item, String filename, byte[] content) {
        var mediaType = FileCheck.mediaType(content);
        var name = FileCheck.safeName(filename, mediaType);
        return new FileContent(
                new EvidenceFile(UUID.randomUUID(), item, name, mediaType, content.length, clock.instant()), content);
    }

    public void add(Owner owner, CitizenId citizen, AuthorityId authority, FileContent content) {
        var file = content.file();
        var row = new EvidenceFileRow();
        row.id = file.id();
        switch (owner) {
            case Owner.OfDraft of -> row.draft = of.id().value();
            case Owner.OfSubmission of -> row.submission = of.id();
        }
        row.citizen = citizen.value();
        row.authority = authority.value();
        row.item = file.item();
        row.mediaType = file.mediaType();
        row.size = file.size();
        row.nameSealed = sealing.seal(authority, place(row.id, "name"), file.filename());
        row.contentSealed = sealing.sealFile(authority, place(row.id, "content"), content.bytes());
        row.uploadedAt = file.uploadedAt();
        entities.persist(row);
    }

    public List<EvidenceFile> of(Owner owner) {
        // The content stays where it is: a list needs names only.
        var files = entities.createQuery(
                        "select " + COLUMNS + " from EvidenceFileRow f where f." + column(owner)
                                + " = :owner order by f.uploadedAt, f.id",
                        Object[].class)
                .setParameter("owner", owner.value())
                .getResultStream()
                .map(this::file)
                .toList();
        var further = further(owner);
        return files.stream()
                .map(file -> file.with(further.getOrDefault(file.id(), List.of())))
                .toList();
    }

    private Map<UUID, List<String>> further(Owner owner) {
        try {
            return new FurtherItems(entities.unwrap(Connection.class)).of(owner);
        } catch (SQLException failure) {
            throw new IllegalStateException("what the files serve cannot be read", failure);
        }
    }

    /** From now on the file of a draft serves these items beside its first one. */
    void serve(UUID file, Collection<String> further) {
        try {
            new FurtherItems(entities.unwrap(Connection.class)).replace(file, further);
        } catch (SQLException failure) {
            throw new IllegalStateException("what the file serves cannot be written", failure);
        }
    }

    /** By columns and not as entity: EclipseLink 5.0-B08 cannot load a UUID that is null, and one owner always is. */
    public Optional<FileContent> content(Owner owner, UUID id) {
        return entities.createQuery(
                        "select " + COLUMNS + ", f.contentSealed from EvidenceFileRow f where f.id = :id and f."
                                + column(owner) + " = :owner",
                        Object[].class)
                .setParameter("id", id)
                .setParameter("owner", owner.value())
                .getResultStream()
                .findFirst()
                .map(columns ->
                        new FileContent(file(columns), sealing.openFile((byte[]) columns[6], place(id, "content"))));
    }

    /** @return whether there was such a file */
    boolean remove(DraftId draft, UUID id) {
        return entities.createQuery("delete from EvidenceFileRow f where f.id = :id and f.draft = :draft")
                        .setParameter("id", id)
                        .setParameter("draft", draft.value())
                        .executeUpdate()
                > 0;
    }

    /** Moves all files of the draft to the submission, in one statement. */
    public void handIn(DraftId draft, UUID submission) {
        entities.createQuery(
                        "update EvidenceFileRow f set f.submission = :submission, f.draft = null where f.draft = :draft")
                .setParameter("submission", submission)
                .setParameter("draft", draft.value())
                .executeUpdate();
    }

    private EvidenceFile file(Object[] columns) {
        var id = (UUID) columns[0];
        return new EvidenceFile(
                id,
                (String) columns[1],
                name(id, (String) columns[2]),
                (String) columns[3],
                (long) columns[4],
                (java.time.Instant) columns[5]);
    }

    private String name(UUID id, String sealed) {
        return sealing.openText(sealed, place(id, "name"));
    }

    private static String column(Owner owner) {
        return switch (owner) {
            case Owner.OfDraft of -> "draft";
            case Owner.OfSubmission of -> "submission";
        };
    }

    private static String place(UUID id, String part) {
        return "file/" + id + "/" + part;
    }
}
