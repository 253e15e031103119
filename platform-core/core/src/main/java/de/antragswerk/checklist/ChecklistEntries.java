package de.antragswerk.checklist;

import de.antragswerk.plugin.BenefitId;
import de.antragswerk.region.Ars;
import de.antragswerk.tenancy.LandKey;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** What was declared, by Land: for documents that bring or take a whole Land. In the caller's transaction and scope. */
@ApplicationScoped
public class ChecklistEntries {

    private static final String ADD = """
            with added as (
              insert into checklist_entry (area, land, benefit, item, done_on, reference, changed_by)
              select ?, ?, ?, ?, ?, ?, ?
              on conflict (area, benefit, item, done_on) do nothing
              returning area, land, benefit, item, done_on, reference, changed_by)
            insert into checklist_journal (area, land, benefit, item, done_on, reference, action, changed_by)
            select area, land, benefit, item, done_on, reference, 'ENTERED', changed_by from added""";

    private static final String WITHDRAW = """
            with gone as (
              delete from checklist_entry where area = ? and benefit = ? and item = ? and done_on = ?
              returning area, land, benefit, item, done_on, reference)
            insert into checklist_journal (area, land, benefit, item, done_on, reference, action, changed_by)
            select area, land, benefit, item, done_on, reference, 'WITHDRAWN', ? from gone""";

    private static final int BATCH = 1000;

    /** In the order of area, item, benefit and day. */
    public List<ChecklistEntry> ofLand(Connection connection, LandKey land) throws SQLException {
        var entries = new ArrayList<ChecklistEntry>();
        try (var query =
                connection.prepareStatement("select area, benefit, item, done_on, reference from checklist_entry"
                        + " where land = ? order by area, item, benefit, done_on")) {
            query.setString(1, land.value());
            try (var row = query.executeQuery()) {
                while (row.next()) {
                    entries.add(entry(row));
                }
            }
        }
        return entries;
    }

    /**
     * Adds what is not there yet; an entry of the same day stays as it is.
     *
     * @param by who brings them
     */
    public void add(Connection connection, Collection<ChecklistEntry> entries, String by) throws SQLException {
        try (var insert = connection.prepareStatement(ADD)) {
            var pending = 0;
            for (var entry : entries) {
                insert.setString(1, entry.area().value());
                insert.setString(2, LandKey.of(entry.area()).value());
                insert.setString(3, entry.benefit().map(BenefitId::value).orElse(""));
                insert.setString(4, entry.item());
                insert.setObject(5, entry.doneOn());
                insert.setString(6, entry.reference());
                insert.setString(7, by);
                insert.addBatch();
                if (++pending % BATCH == 0) {
                    insert.executeBatch();
                }
            }
            insert.executeBatch();
        }
    }

    /** Takes one entry back; the journal keeps it. */
    void withdraw(Connection connection, ChecklistEntry entry, String by) throws SQLException {
        try (var delete = connection.prepareStatement(WITHDRAW)) {
            delete.setString(1, entry.area().value());
            delete.setString(2, entry.benefit().map(BenefitId::value).orElse(""));
            delete.setString(3, entry.item());
            delete.setObject(4, entry.doneOn());
            delete.setString(5, by);
            delete.executeUpdate();
        }
    }

    static ChecklistEntry entry(ResultSet row) throws SQLException {
        return new ChecklistEntry(
                new Ars(row.getString("area")),
                Optional.of(row.getString("benefit"))
                        .filter(id -> !id.isEmpty())
                        .map(BenefitId::new),
                row.getString("item"),
                row.getObject("done_on", LocalDate.class),
                row.getString("reference"));
    }

    /** Takes back everything of the Land, which has not begun; the journal keeps what was entered. */
    public void removeLand(Connection connection, LandKey land) throws SQLException {
        try (var delete = connection.prepareStatement("delete from checklist_entry where land = ?")) {
            delete.setString(1, land.value());
            delete.executeUpdate();
        }
    }
}
