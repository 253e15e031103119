package de.antragswerk.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.antragswerk.TestDatabase;
import de.antragswerk.audit.ChainFault.Kind;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AuditChainTest {
    private static TestDatabase database;
    private static Journal journal;

    @BeforeAll
    static void start() throws Exception {
        database = TestDatabase.start();
        journal = new Journal(database);
    }

    @AfterAll
    static void stop() throws Exception {
        database.close();
    }

    @BeforeEach
    void clear() throws SQLException {
        journal.clear();
    }

    @Test
    void everyEntryGetsItsLinkOnce() throws SQLException {
        journal.write(7);

        assertThat(journal.link(3)).isEqualTo(3);
        assertThat(journal.link(100)).isEqualTo(4);
        assertThat(journal.link(100)).isZero();
        assertThat(journal.chained()).isEqualTo(journal.entries()).hasSize(7);
        assertThat(journal.faults()).isEmpty();
    }

    @Test
    void howTheEntriesWereBatchedMakesNoDifference() throws SQLException {
        journal.write(6);
        journal.link(100);
        var atOnce = journal.head();
        journal.tamper("truncate audit_chain");
        while (journal.link(1) > 0) {
            assertThat(journal.faults()).allMatch(fault -> fault.kind() == Kind.ENTRY_UNLINKED);
        }

        assertThat(journal.head()).isEqualTo(atOnce);
    }

    @Test
    void anEntryThatIsCommittedLaterThanOneWithAHigherIdComesAfterIt() throws SQLException {
        try (var slow = database.asPlatform()) {
            Journal.append(slow, "slow");
            journal.write(1);
            journal.link(100);
            slow.commit();
        }
        journal.link(100);

        var entries = journal.entries();
        assertThat(journal.chained()).containsExactly(entries.get(1), entries.get(0));
        assertThat(journal.faults()).isEmpty();
    }

    @Test
    void anEntryThatWasRolledBackLeavesNoGap() throws SQLException {
        journal.write(1);
        try (var failed = database.asPlatform()) {
            Journal.append(failed, "never");
            failed.rollback();
        }
        journal.write(1);
        journal.link(100);

        assertThat(journal.chained()).hasSize(2);
        assertThat(journal.faults()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "at = at + interval '1 microsecond'",
                "actor_kind = 'CITIZEN'",
                "actor = 'somebody else'",
                "action = 'PDF_READ'",
                "submission = gen_random_uuid()",
                "citizen = ''",
                "authority = '05515'",
                "detail = 'null'"
            })
    void aChangedEntryIsFound(String change) throws SQLException {
        journal.write(5);
        journal.link(100);
        var third = journal.entries().get(2);
        journal.tamper("update audit_entry set " + change + " where id = " + third);

        assertThat(journal.faults()).containsExactly(new ChainFault(Kind.ENTRY_CHANGED, 3));
    }

    @Test
    void theChainCoversEveryColumn() throws SQLException {
        journal.write(1);
        try (var connection = database.asPlatform();
                var query = connection.prepareStatement(
                        "select (select count(*) from information_schema.columns"
                                + " where table_name = 'audit_entry') - json_array_length(audit_text(e)::json) from audit_entry e");
                var row = query.executeQuery()) {
            row.next();
            assertThat(row.getInt(1)).isZero();
        }
    }

    @Test
    void anEntryThatWasRemovedIsFound() throws SQLException {
        journal.write(5);
        journal.link(100);
        journal.tamper("delete from audit_entry where id = " + journal.entries().get(3));

        assertThat(journal.faults()).containsExactly(new ChainFault(Kind.ENTRY_MISSING, 4));
    }

    @Test
    void anEntryThatWasRemovedWithItsLinkIsFound() throws SQLException {
        journal.write(5);
        journal.link(100);
        journal.tamper("delete from audit_entry where id = " + journal.entries().get(1));
        journal.tamper("delete from audit_chain where seq = 2");

        assertThat(journal.faults()).containsExactly(new ChainFault(Kind.GAP, 3));
    }

    @Test
    void aBeginningThatWasCutOffIsFound() throws SQLException {
        journal.write(5);
        journal.link(100);
        journal.tamper(
                "delete from audit_entry where id <= " + journal.entries().get(2));
        journal.tamper("delete from audit_chain where seq <= 3");

        assertThat(journal.faults()).containsExactly(new ChainFault(Kind.GAP, 4));
    }

    @Test
    void anEndThatWasCutOffIsFoundByWhatWasNoted() throws SQLException {
        journal.write(5);
        journal.link(100);
        var noted = journal.noteHead();
        assertThat(journal.contains(noted)).isTrue();
        journal.tamper("delete from audit_entry where id > " + journal.entries().get(2));
        journal.tamper("delete from audit_chain where seq > 3");

        assertThat(journal.faults()).containsExactly(new ChainFault(Kind.ANCHOR_MISSING, 5));
        journal.tamper("delete from audit_anchor");
        assertThat(journal.faults()).isEmpty();
        assertThat(journal.contains(noted))
                .as("the note outside of the database")
                .isFalse();
    }

    @Test
    void aChainThatWasWrittenAnewIsFoundByWhatWasNoted() throws SQLException {
        journal.write(5);
        journal.link(100);
        var noted = journal.head();
        journal.tamper("update audit_entry set actor = 'nobody' where id = "
                + journal.entries().get(2));
        journal.tamper("truncate audit_chain");
        journal.link(100);

        assertThat(journal.faults()).isEmpty();
        assertThat(journal.contains(noted)).isFalse();
    }

    @Test
    void anEntryThatNobodyLinksIsFound() throws SQLException {
        journal.write(2);
        journal.link(1);

        assertThat(journal.faults())
                .containsExactly(
                        new ChainFault(Kind.ENTRY_UNLINKED, journal.entries().get(1)));
    }

    @ParameterizedTest
    @CsvSource({
        "audit_entry, audit_entry set actor = 'x'",
        "audit_chain, audit_chain set seq = 9",
        "audit_anchor, audit_anchor set seq = 9",
        "audit_verification, audit_verification set head = 9"
    })
    void theApplicationCanOnlyAppend(String table, String set) throws SQLException {
        journal.write(1);
        journal.link(1);
        for (var sql : List.of("update " + set, "delete from " + table, "truncate " + table)) {
            try (var connection = database.asPlatform();
                    var statement = connection.createStatement()) {
                assertThatThrownBy(() -> statement.execute(sql)).as(sql).hasMessageContaining("permission denied");
            }
        }
    }

    @Test
    void writersInParallelAllGetTheirLinksWhileTwoNodesLink() throws Exception {
        var writers = 6;
        var each = 40;
        var done = new AtomicBoolean();
        try (var threads = Executors.newFixedThreadPool(writers + 2)) {
            var nodes = IntStream.range(0, 2)
                    .mapToObj(node -> threads.submit((Callable<Integer>) () -> {
                        var linked = 0;
                        while (!done.get()) {
                            linked += journal.link(10);
                        }
                        return linked;
                    }))
                    .toList();
            var writing = IntStream.range(0, writers)
                    .mapToObj(writer -> threads.submit((Callable<Void>) () -> {
                        for (var entry = 0; entry < each; entry++) {
                            // One to three entries in each transaction, so that they overlap.
                            journal.write(1 + (entry + writer) % 3);
                        }
                        return null;
                    }))
                    .toList();
            for (Future<Void> one : writing) {
                one.get();
            }
            done.set(true);
            for (Future<Integer> node : nodes) {
                node.get();
            }
        }
        while (journal.link(100) > 0) {
            assertThat(journal.chained()).isNotEmpty();
        }

        assertThat(journal.chained()).containsExactlyInAnyOrderElementsOf(journal.entries());
        assertThat(journal.entries()).hasSizeGreaterThan(writers * each);
        assertThat(journal.faults()).isEmpty();
    }
}
