package de.antragswerk.onboarding;

import de.antragswerk.checklist.ChecklistEntries;
import de.antragswerk.json.Json;
import de.antragswerk.tenancy.LandKey;
import de.antragswerk.tenancy.TenantJson;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Types;
import java.util.List;

/**
 * Writes a Land's tables in sets: one statement for a table, however many Kommunen there are, and only rows that differ. Needs
 * a transaction in a scope that may write them.
 */
final class StoredLand {

    private final Connection connection;

    StoredLand(Connection connection) {
        this.connection = connection;
    }

    /** Lets nobody else join, change or undo the Land until the transaction ends. */
    void lock(LandKey land) throws SQLException {
        run("select pg_advisory_xact_lock(hashtext('antragswerk.land.' || ?))", land.value());
    }

    /**
     * Makes the tables say what the document says, no more and no less.
     *
     * @param by who brings it
     */
    void write(LandDocument document, String by) throws SQLException {
        var land = document.key().value();
        writeLand(document);
        var settings = settings(document.allSettings());
        var parameters = parameters(document.allSettings());
        removeSettings(land, settings, parameters);
        writeAuthorities(document);
        writeSettings(land, settings, parameters);
        new StoredRouting(connection).write(document);
        new ChecklistEntries().put(connection, document.key(), document.allEntries(), by);
    }

    /** Leaves nothing of the Land but what journals keep; fails where applications refer to it. */
    void remove(LandKey land, String by) throws SQLException {
        new ChecklistEntries().put(connection, land, List.of(), by);
        // Postkörbe and their rules go with their authority
        for (var table : List.of("parameter_value", "benefit_setting", "go_live", "cost_budget")) {
            run("delete from antragswerk." + table + " where land = ?", land.value());
        }
        run(
                "delete from antragswerk.authority_key where authority in"
                        + " (select ars from antragswerk.authority where land = ?)",
                land.value());
        run("delete from antragswerk.authority where land = ?", land.value());
        run("delete from antragswerk.land_public where land = ?", land.value());
        run("delete from antragswerk.land where key = ?", land.value());
    }

    private void writeLand(LandDocument document) throws SQLException {
        var land = document.land();
        run("""
                insert into antragswerk.land as l (key, name, configuration) values (?, ?, ?::jsonb)
                on conflict (key) do update set name = excluded.name, configuration = excluded.configuration
                where (l.name, l.configuration) is distinct from (excluded.name, excluded.configuration)""", land.key().value(), land.name(), LandWriter.head(land).build().toString());
        try (var insert = connection.prepareStatement("""
                insert into antragswerk.land_public as l (land, name, support, legal_texts, coat_of_arms, coat_media_type)
                values (?, ?, ?::jsonb, ?::jsonb, ?, ?)
                on conflict (land) do update set name = excluded.name, support = excluded.support,
                  legal_texts = excluded.legal_texts, coat_of_arms = excluded.coat_of_arms,
                  coat_media_type = excluded.coat_media_type
                where (l.name, l.support, l.legal_texts, l.coat_of_arms) is distinct from
                  (excluded.name, excluded.support, excluded.legal_texts, excluded.coat_of_arms)""")) {
            insert.setString(1, land.key().value());
            insert.setString(2, land.name());
            insert.setString(3, firstLevel(document));
            insert.setString(
                    4, LandWriter.legalTexts(document.legalTexts()).build().toString());
            var arms = document.coatOfArms();
            insert.setBytes(5, arms.map(CoatOfArms::bytes).orElse(null));
            insert.setObject(6, arms.map(picture -> picture.kind().mediaType()).orElse(null), Types.VARCHAR);
            insert.executeUpdate();
        }
    }

    private static String firstLevel(LandDocument document) {
        return document.land().support().stream()
                .filter(contact -> contact.level() == 1)
                .findFirst()
                .map(contact -> LandWriter.support(contact).build().toString())
                .orElse("{}");
    }

    private void writeAuthorities(LandDocument document) throws SQLException {
        JsonArrayBuilder rows = Json.createArrayBuilder();
        document.authorities()
                .forEach(authority -> rows.add(Json.createObjectBuilder()
                        .add("ars", authority.area().value())
                        .add("name", authority.name())
                        .add("contact", TenantJson.contact(authority.contact()))));
        var authorities = rows.build().toString();
        var land = document.key().value();
        run("""
                with gone as (
                  select ars from antragswerk.authority where land = ?
                  except select ars from jsonb_to_recordset(?::jsonb) as a (ars varchar)),
                live as (delete from antragswerk.go_live where authority in (select ars from gone))
                delete from antragswerk.authority_key where authority in (select ars from gone)""", land, authorities);
        run("""
                delete from antragswerk.authority where land = ? and ars not in
                  (select ars from jsonb_to_recordset(?::jsonb) as a (ars varchar))""", land, authorities);
        run("""
                insert into antragswerk.authority as a (ars, land, name, contact)
                select ars, ?, name, contact from jsonb_to_recordset(?::jsonb)
                  as d (ars varchar, name text, contact jsonb)
                on conflict (ars) do update set name = excluded.name, contact = excluded.contact
                where (a.name, a.contact) is distinct from (excluded.name, excluded.contact)""", land, authorities);
    }

    private void removeSettings(String land, String settings, String parameters) throws SQLException {
        run("""
                delete from antragswerk.parameter_value where land = ? and (area, benefit, name, valid_from) not in
                  (select area, benefit, name, valid_from from jsonb_to_recordset(?::jsonb)
                    as d (area varchar, benefit varchar, name varchar, valid_from date))""", land, parameters);
        run("""
                delete from antragswerk.benefit_setting where land = ? and (area, benefit) not in
                  (select area, benefit from jsonb_to_recordset(?::jsonb) as d (area varchar, benefit varchar))""", land, settings);
    }

    private void writeSettings(String land, String settings, String parameters) throws SQLException {
        run("""
                insert into antragswerk.benefit_setting as s (area, land, benefit, state, pause_text, notice)
                select area, ?, benefit, state, pause_text, notice from jsonb_to_recordset(?::jsonb)
                  as d (area varchar, benefit varchar, state varchar, pause_text text, notice jsonb)
                on conflict (area, benefit) do update set state = excluded.state, pause_text = excluded.pause_text,
                  notice = excluded.notice, changed_by = null, changed_at = now()
                where (s.state, s.pause_text, s.notice) is distinct from
                  (excluded.state, excluded.pause_text, excluded.notice)""", land, settings);
        run("""
                insert into antragswerk.parameter_value as p (area, land, benefit, name, valid_from, value)
                select area, ?, benefit, name, valid_from, value from jsonb_to_recordset(?::jsonb)
                  as d (area varchar, benefit varchar, name varchar, valid_from date, value jsonb)
                on conflict (area, benefit, name, valid_from) do update set value = excluded.value,
                  changed_by = null, changed_at = now()
                where p.value is distinct from excluded.value""", land, parameters);
    }

    private static String settings(List<BenefitEntry> entries) {
        JsonArrayBuilder rows = Json.createArrayBuilder();
        entries.forEach(entry -> entry.state().ifPresent(state -> {
            var row = Json.createObjectBuilder()
                    .add("area", entry.area().value())
                    .add("benefit", entry.benefit().value())
                    .add("state", state.name())
                    .add("notice", TenantJson.notice(entry.notice()));
            if (!entry.pauseText().isEmpty()) {
                row.add("pause_text", entry.pauseText());
            }
            rows.add(row);
        }));
        return rows.build().toString();
    }

    private static String parameters(List<BenefitEntry> entries) {
        JsonArrayBuilder rows = Json.createArrayBuilder();
        entries.forEach(entry -> entry.parameters()
                .forEach(parameter -> rows.add(Json.createObjectBuilder()
                        .add("area", entry.area().value())
                        .add("benefit", entry.benefit().value())
                        .add("name", parameter.name())
                        .add("valid_from", parameter.validFrom().toString())
                        .add("value", parameter.value()))));
        JsonArray built = rows.build();
        return built.toString();
    }

    private void run(String sql, String... values) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            for (var i = 0; i < values.length; i++) {
                statement.setString(i + 1, values[i]);
            }
            statement.execute();
        }
    }
}
