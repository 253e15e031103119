package de.antragswerk.routing;

import de.antragswerk.plugin.BenefitId;
import de.antragswerk.tenancy.AuthorityId;
import de.antragswerk.tenancy.LandKey;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;

/**
 * Rule books in the database, of one authority or of a whole Land at once. The connection holds a transaction in a scope that may
 * see or change them.
 */
public final class StoredRuleBooks {
    private static final String RULE =
            "select authority, basket, benefit, variant, letters_from, letters_to, postal_codes,"
                    + " age_from, age_to from routing_rule where ";

    private final Connection connection;

    public StoredRuleBooks(Connection connection) {
        this.connection = connection;
    }

    public RuleBook of(AuthorityId authority) throws SQLException {
        return read("authority = ?", authority.value()).getOrDefault(authority, RuleBook.EMPTY);
    }

    /** Only authorities that have Postkörbe, in the order of their keys. */
    public Map<AuthorityId, RuleBook> ofLand(LandKey land) throws SQLException {
        return read("authority in (select ars from authority where land = ?)", land.value());
    }

    private Map<AuthorityId, RuleBook> read(String condition, String value) throws SQLException {
        var baskets = new TreeMap<String, List<String>>();
        try (var query = connection.prepareStatement(
                "select authority, name from work_basket where " + condition + " order by authority, position")) {
            query.setString(1, value);
            try (var row = query.executeQuery()) {
                while (row.next()) {
                    baskets.computeIfAbsent(row.getString(1), authority -> new ArrayList<>())
                            .add(row.getString(2));
                }
            }
        }
        var rules = rules(condition, value);
        var books =
                new TreeMap<AuthorityId, RuleBook>((one, other) -> one.value().compareTo(other.value()));
        baskets.forEach((authority, names) ->
                books.put(AuthorityId.of(authority), new RuleBook(names, rules.getOrDefault(authority, List.of()))));
        return books;
    }

    /** The rules alone: what somebody in a citizen's scope can read. */
    List<RoutingRule> rulesOf(AuthorityId authority) throws SQLException {
        return rules("authority = ?", authority.value()).getOrDefault(authority.value(), List.of());
    }

    private Map<String, List<RoutingRule>> rules(String condition, String value) throws SQLException {
        var rules = new TreeMap<String, List<RoutingRule>>();
        try (var query = connection.prepareStatement(RULE + condition + " order by authority, position")) {
            query.setString(1, value);
            try (var row = query.executeQuery()) {
                while (row.next()) {
                    rules.computeIfAbsent(row.getString("authority"), authority -> new ArrayList<>())
                            .add(rule(row));
                }
            }
        }
        return rules;
    }

    private static RoutingRule rule(ResultSet row) throws SQLException {
        return new RoutingRule(
                row.getString("basket"),
                Optional.ofNullable(row.getString("benefit")).map(BenefitId::new),
                Optional.ofNullable(row.getString("variant")),
                new Letters(
                        Optional.ofNullable(row.getString("letters_from")).orElse(""),
                        Optional.ofNullable(row.getString("letters_to")).orElse("")),
                List.of((String[]) row.getArray("postal_codes").getArray()),
                new Ages(number(row, "age_from"), number(row, "age_to")));
    }

    private static OptionalInt number(ResultSet row, String column) throws SQLException {
        var number = row.getInt(column);
        return row.wasNull() ? OptionalInt.empty() : OptionalInt.of(number);
    }

    /** Lets only one transaction at a time change the authority's book; ends with the transaction. */
    void hold(AuthorityId authority) throws SQLException {
        try (var lock =
                connection.prepareStatement("select pg_advisory_xact_lock(hashtextextended('work_basket/' || ?, 0))")) {
            lock.setString(1, authority.value());
            lock.execute();
        }
    }

    /** Cases of a Postkorb keep it under its new name, wherever they are. */
    void rename(AuthorityId authority, String from, String to) throws SQLException {
        try (var update =
                connection.prepareStatement("update work_basket set name = ? where authority = ? and name = ?")) {
            update.setString(1, to);
            update.setString(2, authority.value());
            update.setString(3, from);
            update.executeUpdate();
        }
    }

    /** Writes the books as they are given; a Postkorb that is in none any more leaves its cases to the first one. */
    public void write(Map<AuthorityId, RuleBook> books) throws SQLException {
        delete("delete from routing_rule where authority = any (?)", books.keySet());
        removeBaskets(books);
        putBaskets(books);
        putRules(books);
    }

    private void delete(String sql, Collection<AuthorityId> authorities) throws SQLException {
        try (var delete = connection.prepareStatement(sql)) {
            delete.setArray(
                    1, texts(authorities.stream().map(AuthorityId::value).toList()));
            delete.executeUpdate();
        }
    }

    private void removeBaskets(Map<AuthorityId, RuleBook> books) throws SQLException {
        try (var delete =
                connection.prepareStatement("delete from work_basket where authority = ? and not (name = any (?))")) {
            for (var book : books.entrySet()) {
                delete.setString(1, book.getKey().value());
                delete.setArray(2, texts(book.getValue().baskets()));
                delete.addBatch();
            }
            delete.executeBatch();
        }
    }

    private void putBaskets(Map<AuthorityId, RuleBook> books) throws SQLException {
        try (var insert =
                connection.prepareStatement("insert into work_basket (authority, name, position) values (?, ?, ?)"
                        + " on conflict (authority, name) do update set position = excluded.position")) {
            for (var book : books.entrySet()) {
                var position = 0;
                for (var name : book.getValue().baskets()) {
                    insert.setString(1, book.getKey().value());
                    insert.setString(2, name);
                    insert.setInt(3, ++position);
                    insert.addBatch();
                }
            }
            insert.executeBatch();
        }
    }

    private void putRules(Map<AuthorityId, RuleBook> books) throws SQLException {
        try (var insert = connection.prepareStatement(
                "insert into routing_rule (authority, position, basket, benefit, variant, letters_from, letters_to,"
                        + " postal_codes, age_from, age_to) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
            for (var book : books.entrySet()) {
                var position = 0;
                for (var rule : book.getValue().rules()) {
                    insert.setString(1, book.getKey().value());
                    insert.setInt(2, ++position);
                    bind(insert, rule);
                    insert.addBatch();
                }
            }
            insert.executeBatch();
        }
    }

    private void bind(PreparedStatement insert, RoutingRule rule) throws SQLException {
        insert.setString(3, rule.basket());
        insert.setString(4, rule.benefit().map(BenefitId::value).orElse(null));
        insert.setString(5, rule.variant().orElse(null));
        insert.setString(6, rule.letters().from());
        insert.setString(7, rule.letters().to());
        insert.setArray(8, texts(rule.postalCodes()));
        insert.setObject(9, boxed(rule.ages().from()), Types.INTEGER);
        insert.setObject(10, boxed(rule.ages().to()), Types.INTEGER);
    }

    private static Integer boxed(OptionalInt number) {
        return number.isPresent() ? Integer.valueOf(number.getAsInt()) : null;
    }

    private Array texts(Collection<String> values) throws SQLException {
        return connection.createArrayOf("text", values.toArray());
    }
}
