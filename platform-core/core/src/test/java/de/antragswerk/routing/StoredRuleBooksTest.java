package de.antragswerk.routing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.antragswerk.TestDatabase;
import de.antragswerk.plugin.BenefitId;
import de.antragswerk.tenancy.AuthorityId;
import de.antragswerk.tenancy.LandKey;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class StoredRuleBooksTest {
    private static final AuthorityId WIESBADEN = AuthorityId.of("06414");
    private static final AuthorityId OFFENBACH = AuthorityId.of("06438");
    private static final RuleBook BOOK = new RuleBook(
            List.of("Eingang", "A bis K", "Unter 25"),
            List.of(
                    new RoutingRule(
                            "Unter 25",
                            Optional.of(new BenefitId("alg2")),
                            Optional.of("hauptantrag"),
                            new Letters("", ""),
                            List.of("651", "65203"),
                            new Ages(OptionalInt.empty(), OptionalInt.of(24))),
                    new RoutingRule(
                            "A bis K",
                            Optional.empty(),
                            Optional.empty(),
                            new Letters("A", "K"),
                            List.of(),
                            Ages.ALL)));
    private static final RuleBook SMALL = new RuleBook(List.of("Nur einer"), List.of());
    private static final String CASE = "11111111-1111-1111-1111-111111111111";

    private static TestDatabase database;

    @BeforeAll
    static void twoAuthorities() throws Exception {
        database = TestDatabase.start();
        try (var connection = database.asPlatform();
                var statement = connection.createStatement()) {
            statement.execute("insert into land (key, name, configuration) values ('06', 'Hessen', '{}')");
            statement.execute(
                    "insert into authority (ars, land, name, contact) values ('06414', '06', 'Wiesbaden', '{}'),"
                            + " ('06438', '06', 'Offenbach', '{}')");
            connection.commit();
        }
    }

    @AfterAll
    static void stop() throws Exception {
        database.close();
    }

    @Test
    void whatIsWrittenIsRead() throws SQLException {
        try (var connection = database.asPlatform()) {
            var books = new StoredRuleBooks(connection);
            books.write(Map.of(WIESBADEN, BOOK, OFFENBACH, SMALL));

            assertThat(books.of(WIESBADEN)).isEqualTo(BOOK);
            assertThat(books.ofLand(new LandKey("06")))
                    .containsOnly(Map.entry(WIESBADEN, BOOK), Map.entry(OFFENBACH, SMALL));
            books.write(Map.of(WIESBADEN, SMALL));
            assertThat(books.of(WIESBADEN)).isEqualTo(SMALL);
            assertThat(books.of(OFFENBACH)).isEqualTo(SMALL);
            books.write(Map.of(WIESBADEN, RuleBook.EMPTY));
            assertThat(books.ofLand(new LandKey("06"))).containsOnlyKeys(OFFENBACH);
        }
    }

    @Test
    void aRenamedBasketKeepsItsCasesAndRulesAndARemovedOneLeavesThemToTheFirst() throws SQLException {
        try (var connection = database.asPlatform()) {
            var books = new StoredRuleBooks(connection);
            books.write(Map.of(WIESBADEN, BOOK));
            aCaseIn(connection, "A bis K");

            books.rename(WIESBADEN, "A bis K", "A–K");
            assertThat(basketOfTheCase(connection)).isEqualTo("A–K");
            assertThat(books.of(WIESBADEN).rules().get(1).basket()).isEqualTo("A–K");
            books.write(Map.of(WIESBADEN, books.of(WIESBADEN).withoutBasket("A–K")));
            assertThat(basketOfTheCase(connection)).isNull();
        }
    }

    @Test
    void administratorsWriteOnlyTheirOwnAndCitizensReadOnlyTheRules() throws SQLException {
        try (var connection = database.inNoScope()) {
            act(connection, "administration", "app.area", "06414");
            var books = new StoredRuleBooks(connection);
            books.write(Map.of(WIESBADEN, BOOK));
            act(connection, "citizen", "app.citizen", "somebody");
            assertThat(books.rulesOf(WIESBADEN)).isEqualTo(BOOK.rules());
            assertThat(books.of(WIESBADEN)).isEqualTo(RuleBook.EMPTY);
            act(connection, "administration", "app.area", "06438");
            assertThat(books.of(WIESBADEN)).isEqualTo(RuleBook.EMPTY);
            assertThatThrownBy(() -> books.write(Map.of(WIESBADEN, SMALL))).hasMessageContaining("row-level security");
        }
    }

    @Test
    void authoritiesSeeTheirOwnBasketsAlone() throws SQLException {
        try (var connection = database.asPlatform()) {
            new StoredRuleBooks(connection).write(Map.of(WIESBADEN, BOOK, OFFENBACH, SMALL));
            act(connection, "authority", "app.authority", "06438");

            assertThat(new StoredRuleBooks(connection).of(OFFENBACH).baskets()).isEqualTo(SMALL.baskets());
            assertThat(new StoredRuleBooks(connection).of(WIESBADEN)).isEqualTo(RuleBook.EMPTY);
        }
    }

    private static void act(Connection connection, String scope, String setting, String value) throws SQLException {
        try (var statement =
                connection.prepareStatement("select set_config('app.scope', ?, true), set_config(?, ?, true)")) {
            statement.setString(1, scope);
            statement.setString(2, setting);
            statement.setString(3, value);
            statement.execute();
        }
    }

    private static void aCaseIn(Connection connection, String basket) throws SQLException {
        act(connection, "citizen", "app.citizen", "somebody");
        try (var statement = connection.createStatement()) {
            statement.execute(
                    "insert into submission (id, case_id, reference, citizen, authority, benefit, form, form_version,"
                            + " purpose, place, application_day, received_at, idempotency_key, status, status_at, summary_sealed)"
                            + " values ('" + CASE + "', '" + CASE
                            + "', 'R', 'somebody', '06414', 'alg2', 'hauptantrag', '1.0',"
                            + " 'MAIN_APPLICATION', '064140000000', '2026-11-22', now(), 'key', 'RECEIVED', now(), '')");
        }
        act(connection, "platform", "app.citizen", "");
        try (var statement = connection.prepareStatement(
                "insert into inbox_item (submission, authority, arrived_at, basket) values ('" + CASE
                        + "', '06414', now(), ?)")) {
            statement.setString(1, basket);
            statement.execute();
        }
    }

    private static String basketOfTheCase(Connection connection) throws SQLException {
        try (var query = connection.prepareStatement("select basket from inbox_item");
                var row = query.executeQuery()) {
            row.next();
            return row.getString(1);
        }
    }
}
