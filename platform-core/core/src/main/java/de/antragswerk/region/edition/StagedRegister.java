package de.antragswerk.region.edition;

import de.antragswerk.region.Ars;
import de.antragswerk.region.RegionRegister;
import de.antragswerk.region.RegionUnit;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** An edition beside the valid one: written in one statement, read again, or taken over in three. */
final class StagedRegister {

    private static final String STAGE = """
            insert into antragswerk.region_staged_unit
              (checksum, ars, name, kind, population, hectares, postal_code, postal_code_unique)
            select ?, * from unnest(?::text[], ?::text[], ?::int[], ?::int[], ?::int[], ?::text[], ?::boolean[])""";

    private static final String UPSERT = """
            insert into antragswerk.region_unit as u
              (ars, level, name, kind, population, hectares, postal_code, postal_code_unique, valid_from, valid_until)
            select ars,
              case length(ars) when 2 then 'LAND' when 3 then 'REGBEZ' when 5 then 'KREIS' when 9 then 'VERBAND' else 'GEMEINDE' end,
              name, nullif(kind, 0), population, hectares, nullif(postal_code, ''),
              case when length(ars) = 12 then postal_code_unique end, ?, null
            from antragswerk.region_staged_unit where checksum = ?
            on conflict (ars) do update set name = excluded.name, kind = excluded.kind, population = excluded.population,
              hectares = excluded.hectares, postal_code = excluded.postal_code,
              postal_code_unique = excluded.postal_code_unique,
              valid_from = case when u.valid_until is null then u.valid_from else excluded.valid_from end, valid_until = null
            where (u.name, u.kind, u.population, u.hectares, u.postal_code, u.postal_code_unique, u.valid_until)
              is distinct from (excluded.name, excluded.kind, excluded.population, excluded.hectares, excluded.postal_code,
                excluded.postal_code_unique, null::date)""";

    private static final String DISSOLVE = """
            update antragswerk.region_unit u set valid_until = ?
            where u.valid_until is null and u.level <> 'BEZIRK' and not exists
              (select from antragswerk.region_staged_unit s where s.checksum = ? and s.ars = u.ars)""";

    private static final String NOTE = """
            insert into antragswerk.region_edition (edition, checksum, loaded_at, uploaded) values (?, ?, now(), ?)
            on conflict (edition) do update set checksum = excluded.checksum, loaded_at = excluded.loaded_at,
              uploaded = excluded.uploaded""";

    private final Connection connection;

    StagedRegister(Connection connection) {
        this.connection = connection;
    }

    /** Only one node at a time brings an edition in. */
    void lock() throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("select pg_advisory_xact_lock(hashtext('antragswerk.region'))");
        }
    }

    /** Takes the place of whatever waited before: there is one edition to decide on, not a queue. */
    void stage(RegionRegister register, String by) throws SQLException {
        discard();
        update(
                "insert into antragswerk.region_staged_edition (checksum, edition, staged_by, staged_at)"
                        + " values (?, ?, ?, now())",
                register.checksum(),
                register.edition(),
                by);
        try (var insert = connection.prepareStatement(STAGE)) {
            insert.setString(1, register.checksum());
            set(insert, 2, "text", register, unit -> unit.ars().value());
            set(insert, 3, "text", register, RegionUnit::name);
            set(insert, 4, "int4", register, RegionUnit::kind);
            set(insert, 5, "int4", register, RegionUnit::population);
            set(insert, 6, "int4", register, RegionUnit::hectares);
            set(insert, 7, "text", register, RegionUnit::postalCode);
            set(insert, 8, "bool", register, RegionUnit::postalCodeUnique);
            insert.executeUpdate();
        }
    }

    private void set(
            java.sql.PreparedStatement insert,
            int position,
            String type,
            RegionRegister register,
            Function<RegionUnit, Object> column)
            throws SQLException {
        insert.setArray(
                position,
                connection.createArrayOf(
                        type, register.units().stream().map(column).toArray()));
    }

    Optional<RegionRegister> read() throws SQLException {
        var units = new ArrayList<RegionUnit>();
        try (var query = connection.prepareStatement("select ars, name, kind, population, hectares, postal_code,"
                        + " postal_code_unique from antragswerk.region_staged_unit order by ars collate \"C\"");
                var row = query.executeQuery()) {
            while (row.next()) {
                units.add(new RegionUnit(
                        new Ars(row.getString(1)),
                        row.getString(2),
                        row.getInt(3),
                        row.getInt(4),
                        row.getInt(5),
                        row.getString(6),
                        row.getBoolean(7),
                        true));
            }
        }
        return edition().map(day -> new RegionRegister(day, units));
    }

    private Optional<LocalDate> edition() throws SQLException {
        try (var query = connection.prepareStatement("select edition from antragswerk.region_staged_edition");
                var row = query.executeQuery()) {
            return row.next() ? Optional.of(row.getObject(1, LocalDate.class)) : Optional.empty();
        }
    }

    /** Makes the staged edition the valid one. */
    void adopt(RegionRegister register, List<Succession> successions, boolean uploaded) throws SQLException {
        update(UPSERT, register.edition(), register.checksum());
        update(DISSOLVE, register.edition(), register.checksum());
        for (var succession : successions) {
            succeed(succession.old().ars(), succession.now().ars(), register.edition());
        }
        update(NOTE, register.edition(), register.checksum(), uploaded);
        discard();
    }

    void succeed(Ars old, Ars now, LocalDate since) throws SQLException {
        update(
                "insert into antragswerk.region_successor (old, new, since) values (?, ?, ?)"
                        + " on conflict (old) do update set new = excluded.new, since = excluded.since",
                old.value(),
                now.value(),
                since);
    }

    /** Without a new edition: tells every node to read the register again. */
    void touch() throws SQLException {
        update("update antragswerk.region_edition set revision = revision + 1 where edition ="
                + " (select max(edition) from antragswerk.region_edition)");
    }

    void discard() throws SQLException {
        update("delete from antragswerk.region_staged_edition");
    }

    private void update(String sql, Object... values) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            for (var position = 0; position < values.length; position++) {
                statement.setObject(position + 1, values[position]);
            }
            statement.executeUpdate();
        }
    }
}
