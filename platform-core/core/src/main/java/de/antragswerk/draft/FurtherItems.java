package de.antragswerk.draft;

import de.antragswerk.draft.EvidenceStore.Owner;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The items that files serve beside their first one, on the connection of the present transaction. */
record FurtherItems(Connection connection) {

    /** By file, in the order of their ids; a file without any is not among them. */
    Map<UUID, List<String>> of(Owner owner) throws SQLException {
        var column = switch (owner) {
            case Owner.OfDraft draft -> "draft";
            case Owner.OfSubmission submission -> "submission";
        };
        try (var select = connection.prepareStatement("select i.file, i.item from evidence_file_item i"
                + " join evidence_file f on f.id = i.file where f." + column + " = ? order by i.item")) {
            select.setObject(1, owner.value());
            Map<UUID, List<String>> found = new HashMap<>();
            try (var rows = select.executeQuery()) {
                while (rows.next()) {
                    found.computeIfAbsent(rows.getObject(1, UUID.class), file -> new ArrayList<>())
                            .add(rows.getString(2));
                }
            }
            return found;
        }
    }

    /** From now on these and no others. The database refuses it for a file that is not in the citizen's draft. */
    void replace(UUID file, Collection<String> items) throws SQLException {
        try (var delete = connection.prepareStatement("delete from evidence_file_item where file = ?")) {
            delete.setObject(1, file);
            delete.executeUpdate();
        }
        try (var insert = connection.prepareStatement("insert into evidence_file_item (file, item)"
                + " select ?, item from unnest(?::text[]) as further (item)")) {
            insert.setObject(1, file);
            insert.setArray(2, connection.createArrayOf("text", items.toArray()));
            insert.executeUpdate();
        }
    }
}
