package de.antragswerk.checklist;

import de.antragswerk.json.Json;
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

    private static final String PUT_AWAY = """
            with gone as (
              delete from checklist_entry where land = ? and (area, benefit, item, done_on, reference) not in (
                select area, benefit, item, done_on, reference from jsonb_to_recordset(?::jsonb)
                  as d (area varchar, benefit varchar, item varchar, done_on date, reference varchar))
              returning area, land, benefit, item, done_on, reference)
            insert into checklist_journal (area, land, benefit, item, done_on, reference, action, changed_by)
            select area, land, benefit, item, done_on, reference, 'WITHDRAWN', ? from gone""";

    private static final String PUT = """
            with added as (
              insert into checklist_entry (area, land, benefit, item, done_on, reference, changed_by)
              select area, ?, benefit, item, done_on, reference, ? from jsonb_to_recordset(?::jsonb)
                as d (area varchar, benefit varchar, item varchar, done_on date, reference varchar)
              on conflict (area, benefit, item, done_on) do nothing
              returning area, land, benefit, item, done_on, reference, changed_by)
            insert into checklist_journal (area, land, benefit, item, done_on, reference, action, changed_by)
            select area, land, benefit, item, done_on, reference, 'ENTERED', changed_by from added""";

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

    /**
     * Makes the entries of a Land these, no more and no less, in two statements. The journal keeps what goes, also where only
     * the reference is another.
     *
     * @param by who brings them
     */
    public void put(Connection connection, LandKey land, Collection<ChecklistEntry> entries, String by)
            throws SQLException {
        var rows = json(entries);
        try (var delete = connection.prepareStatement(PUT_AWAY)) {
            delete.setString(1, land.value());
            delete.setString(2, rows);
            delete.setString(3, by);
            delete.executeUpdate();
        }
        try (var insert = connection.prepareStatement(PUT)) {
            insert.setString(1, land.value());
            insert.setString(2, by);
            insert.setString(3, rows);
            insert.executeUpdate();
        }
    }

    private static String json(Collection<ChecklistEntry> entries) {
        var rows = Json.createArrayBuilder();
        entries.forEach(entry -> rows.add(Json.createObjectBuilder()
                .add("area", entry.area().value())
                .add("benefit", entry.benefit().map(BenefitId::value).orElse(""))
                .add("item", entry.item())
                .add("done_on", entry.doneOn().toString())
                .add("reference", entry.reference())));
        return rows.build().toString();
    }
}
