package de.antragswerk.draft;

import de.antragswerk.json.Json;
import de.antragswerk.plugin.BenefitId;
import de.antragswerk.plugin.FormId;
import de.antragswerk.plugin.FormRef;
import de.antragswerk.plugin.FormVersion;
import de.antragswerk.sealing.Sealing;
import de.antragswerk.sealing.SealingException;
import de.antragswerk.tenancy.scope.InScope;
import de.antragswerk.tenancy.scope.ScopeKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The drafts of all citizens, for a rehearsal alone. Each batch is a transaction of its own in which nothing can be written. */
@ApplicationScoped
public class StoredDrafts {
    private static final String BATCH = "select id, form, form_version, plugin_version, application_day, crisis_sets,"
            + " answers_sealed from draft where benefit = ? and id > ? order by id limit ?";

    @PersistenceContext(unitName = "antragswerk")
    private EntityManager entities;

    private final Sealing sealing;

    @Inject
    StoredDrafts(Sealing sealing) {
        this.sealing = sealing;
    }

    StoredDrafts() {
        this(null);
    }

    /** Those that are not expired, in the order of their ids. @param last the id that the batch before has ended with */
    @InScope(ScopeKind.REHEARSAL)
    public List<StoredDraft> after(BenefitId benefit, UUID last, int most) {
        try {
            return read(entities.unwrap(Connection.class), benefit, last, most);
        } catch (SQLException failure) {
            throw new IllegalStateException("the drafts cannot be read", failure);
        }
    }

    List<StoredDraft> read(Connection connection, BenefitId benefit, UUID last, int most) throws SQLException {
        try (var query = connection.prepareStatement(BATCH)) {
            query.setString(1, benefit.value());
            query.setObject(2, last);
            query.setInt(3, most);
            var drafts = new ArrayList<StoredDraft>();
            try (var row = query.executeQuery()) {
                while (row.next()) {
                    drafts.add(draft(row));
                }
            }
            return drafts;
        }
    }

    private StoredDraft draft(ResultSet row) throws SQLException {
        var id = row.getObject("id", UUID.class);
        var sets = row.getString("crisis_sets");
        return new StoredDraft(
                id,
                new FormRef(new FormId(row.getString("form")), FormVersion.parse(row.getString("form_version"))),
                Optional.ofNullable(row.getString("plugin_version")),
                Optional.ofNullable(row.getObject("application_day", LocalDate.class)),
                sets.isEmpty() ? Set.of() : Set.of(sets.split(",")),
                answers(row.getString("answers_sealed"), DraftStore.place(id)));
    }

    private Optional<JsonObject> answers(String sealed, String place) {
        try {
            return Optional.of(Json.object(sealing.open(sealed, place)));
        } catch (SealingException | JsonException unreadable) {
            return Optional.empty();
        }
    }
}
