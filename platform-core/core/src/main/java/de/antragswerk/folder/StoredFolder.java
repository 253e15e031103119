package de.antragswerk.folder;

import de.antragswerk.draft.DraftId;
import de.antragswerk.identity.CitizenId;
import de.antragswerk.plugin.BenefitId;
import de.antragswerk.plugin.FormId;
import de.antragswerk.plugin.fact.Fact;
import de.antragswerk.sealing.CitizenKey;
import java.sql.Connection;
import java.sql.Date;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** One citizen's folder in the database, on the connection of the present transaction. Each write is one statement. */
record StoredFolder(Connection connection, CitizenId citizen) {
    private static final int MOST_USES = 200;

    boolean isOpen() throws SQLException {
        try (var select = connection.prepareStatement("select 1 from folder_consent where citizen = ?")) {
            select.setString(1, citizen.value());
            try (var rows = select.executeQuery()) {
                return rows.next();
            }
        }
    }

    void open(Instant now) throws SQLException {
        try (var insert = connection.prepareStatement(
                "insert into folder_consent (citizen, given_at) values (?, ?) on conflict do nothing")) {
            insert.setString(1, citizen.value());
            insert.setTimestamp(2, Timestamp.from(now));
            insert.executeUpdate();
        }
    }

    /** Takes every fact and every use with it. */
    void close() throws SQLException {
        delete("delete from folder_consent where citizen = ?");
    }

    void empty() throws SQLException {
        delete("delete from folder_fact where citizen = ?");
    }

    private void delete(String statement) throws SQLException {
        try (var delete = connection.prepareStatement(statement)) {
            delete.setString(1, citizen.value());
            delete.executeUpdate();
        }
    }

    /** What is newer takes the place of what was there. */
    void keep(Map<Fact, String> sealed, FactSource source, LocalDate day) throws SQLException {
        try (var insert = connection.prepareStatement(
                "insert into folder_fact (citizen, fact, value_sealed, benefit, form, authority_name, learned_on)"
                        + " select ?, fact, value, ?, ?, ?, ? from unnest(?::text[], ?::text[]) as told (fact, value)"
                        + " on conflict (citizen, fact) do update set value_sealed = excluded.value_sealed,"
                        + " benefit = excluded.benefit, form = excluded.form,"
                        + " authority_name = excluded.authority_name, learned_on = excluded.learned_on"
                        + " where folder_fact.learned_on <= excluded.learned_on")) {
            insert.setString(1, citizen.value());
            insert.setString(2, source.benefit().value());
            insert.setString(3, source.form().value());
            insert.setString(4, source.authority());
            insert.setDate(5, Date.valueOf(day));
            var facts = List.copyOf(sealed.keySet());
            insert.setArray(
                    6,
                    connection.createArrayOf(
                            "text", facts.stream().map(Fact::key).toArray()));
            insert.setArray(
                    7,
                    connection.createArrayOf(
                            "text", facts.stream().map(sealed::get).toArray()));
            insert.executeUpdate();
        }
    }

    List<FolderFact> facts(CitizenKey key) throws SQLException {
        try (var select = connection.prepareStatement("select fact, value_sealed, benefit, form, authority_name,"
                + " learned_on from folder_fact where citizen = ?")) {
            select.setString(1, citizen.value());
            var facts = new ArrayList<FolderFact>();
            try (var rows = select.executeQuery()) {
                while (rows.next()) {
                    var fact = Fact.of(rows.getString("fact"));
                    if (fact.isPresent()) {
                        facts.add(new FolderFact(
                                fact.get(),
                                KeptAnswer.read(key.open(Folder.place(fact.get()), rows.getString("value_sealed"))),
                                new FactSource(
                                        new BenefitId(rows.getString("benefit")),
                                        new FormId(rows.getString("form")),
                                        rows.getString("authority_name")),
                                rows.getDate("learned_on").toLocalDate()));
                    }
                }
            }
            return facts;
        }
    }

    void remove(Fact fact) throws SQLException {
        try (var delete = connection.prepareStatement("delete from folder_fact where citizen = ? and fact = ?")) {
            delete.setString(1, citizen.value());
            delete.setString(2, fact.key());
            delete.executeUpdate();
        }
    }

    void used(Fact fact, DraftId draft, BenefitId benefit, Instant now) throws SQLException {
        try (var insert =
                connection.prepareStatement("insert into folder_use (id, citizen, fact, used_at, draft, benefit)"
                        + " select ?, citizen, fact, ?, ?, ? from folder_fact where citizen = ? and fact = ?")) {
            insert.setObject(1, UUID.randomUUID());
            insert.setTimestamp(2, Timestamp.from(now));
            insert.setObject(3, draft.value());
            insert.setString(4, benefit.value());
            insert.setString(5, citizen.value());
            insert.setString(6, fact.key());
            insert.executeUpdate();
        }
    }

    /** The newest first. */
    List<FactUse> uses() throws SQLException {
        try (var select = connection.prepareStatement("select fact, used_at, benefit from folder_use"
                + " where citizen = ? order by used_at desc limit " + MOST_USES)) {
            select.setString(1, citizen.value());
            var uses = new ArrayList<FactUse>();
            try (var rows = select.executeQuery()) {
                while (rows.next()) {
                    var at = rows.getTimestamp("used_at").toInstant();
                    var benefit = new BenefitId(rows.getString("benefit"));
                    Fact.of(rows.getString("fact")).ifPresent(fact -> uses.add(new FactUse(fact, at, benefit)));
                }
            }
            return uses;
        }
    }
}
