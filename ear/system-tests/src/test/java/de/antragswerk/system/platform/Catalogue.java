package de.antragswerk.system.platform;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The tables as PostgreSQL itself lists them. */
public final class Catalogue {
    /** Who is responsible where is read by people who are not signed in; only the platform may write it. */
    private static final Set<String> PUBLIC_TO_READ = Set.of(
            "authority",
            "benefit_setting",
            "crisis_set",
            "go_live",
            "land_public",
            "parameter_value",
            "region_edition",
            "region_successor",
            "region_unit",
            "tenant_edition",
            "usage_publication",
            "rollout",
            "rollout_wave",
            "rollout_member",
            "service",
            "service_phase");

    private static final String TABLES = "select tablename from pg_tables where schemaname = 'antragswerk'"
            + " and tablename not like 'databasechangelog%' order by 1";

    private final Database database;

    public Catalogue(Database database) {
        this.database = database;
    }

    /** Every table with data of tenants or citizens. */
    public Stream<Table> guarded() {
        return database.strings(TABLES).stream()
                .filter(name -> !PUBLIC_TO_READ.contains(name))
                .map(Table::new);
    }

    /** A query whose answer changes when any row changes that names the authority or the citizen, the journal's left aside. */
    public String digestOf(String authority, String citizen) {
        return all().stream()
                .filter(table -> !table.name.startsWith("audit_"))
                .flatMap(table -> Stream.of("authority", "citizen")
                        .filter(table::has)
                        .map(column -> "select coalesce(string_agg(t::text, '|' order by t::text), '') as d from "
                                + table.name + " t where " + column + " = '"
                                + (column.equals("citizen") ? citizen : authority) + "'"))
                .collect(Collectors.joining(" union all ", "select md5(string_agg(d, '|')) from (", ") as every"));
    }

    /** What everybody may read and only some may write. */
    public Stream<Table> publicToRead() {
        return PUBLIC_TO_READ.stream().sorted().map(Table::new);
    }

    public List<Table> all() {
        return database.strings(TABLES).stream().map(Table::new).toList();
    }

    /** One table, seen by the superuser. */
    public final class Table {
        private final String name;

        private Table(String name) {
            this.name = name;
        }

        public String name() {
            return name;
        }

        public boolean has(String column) {
            return columns("true").contains(column);
        }

        public boolean hasRowsOf(String column, String owner) {
            return database.count("select count(*) from " + name + " where " + column + " = ?", owner) > 0;
        }

        /** An insert statement that adds a row of the owner once more; the rows' own id is left to the database. */
        public String copyOfARow(String column, String owner) {
            var row = database.string(
                    "select row_to_json(t) from " + name + " t where " + column + " = ? limit 1", owner);
            var columns = String.join(", ", columns("is_identity = 'NO'"));
            return "insert into " + name + " (" + columns + ") select " + columns + " from json_populate_record(null::"
                    + name + ", '" + row.replace("'", "''") + "')";
        }

        /** Every value of every column, as whoever steals a dump can read it. */
        public String dump() {
            var text = columns("data_type <> 'bytea'").stream().map(column -> column + "::text");
            var binary = columns("data_type = 'bytea'").stream().map(column -> "encode(" + column + ", 'escape')");
            return Stream.concat(text, binary)
                    .flatMap(value -> database.strings("select " + value + " from " + name).stream())
                    .filter(Objects::nonNull)
                    .collect(Collectors.joining("\n"));
        }

        /** The columns that hold what was sealed as text. */
        public Set<String> sealedColumns() {
            return columns("column_name like '%\\_sealed' and data_type <> 'bytea'");
        }

        private Set<String> columns(String condition) {
            return database
                    .strings(
                            "select column_name from information_schema.columns where table_schema = 'antragswerk'"
                                    + " and table_name = ? and " + condition,
                            name)
                    .stream()
                    .collect(Collectors.toSet());
        }

        @Override
        public String toString() {
            return name;
        }
    }
}
