package de.antragswerk.metering;

import static org.assertj.core.api.Assertions.assertThat;

import de.antragswerk.TestDatabase;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever the owner of the tables changes, following the chain says where. */
class UsageChainTest {
    private static TestDatabase database;

    @BeforeAll
    static void fiveBlocks() throws Exception {
        database = TestDatabase.start();
        Uses.agreeOnContract(database);
        var random = new Random(7);
        for (var block = 0; block < 5; block++) {
            Uses.take(database, Uses.random(random, 200));
        }
    }

    @AfterAll
    static void stop() throws Exception {
        database.close();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            select 1 | NOTHING
            update usage_record set units = 0 where land = '06' and block = 3 and units = 1 | RECORDS_CHANGED 3
            update usage_record set occurred_on = occurred_on - 1 where land = '06' and block = 5 | RECORDS_CHANGED 5
            delete from usage_record where land = '06' and block = 1 and kind = 'RENEWAL' | RECORDS_CHANGED 1
            delete from usage_record where land = '06' and block = 2 | RECORDS_CHANGED 2
            delete from usage_block where land = '06' and number = 2 | BLOCK_MISSING 2, GAP 3
            delete from usage_block where land = '06' and number = 5 | BLOCK_MISSING 5
            update usage_block set digest = repeat('a', 64) where land = '06' and number = 4 | RECORDS_CHANGED 4
            update usage_block set hash = repeat('a', 64) where land = '06' and number = 4 | BLOCK_CHANGED 4, BLOCK_CHANGED 5
            update usage_record set block = 4 where land = '06' and block = 3 | RECORDS_CHANGED 3, RECORDS_CHANGED 4
            update usage_month set units = units + 1 where land = '06' and month = '2026-01-01' | SUMS
            delete from usage_day where land = '06' and kind = 'RENEWAL' | SUMS
            delete from usage_record where land = '05' | NOTHING""")
    void everyChangeIsFoundWhereItIs(String change, String expected) throws SQLException {
        var faults = expected.equals("NOTHING") ? List.<String>of() : List.of(expected.split(", "));
        try (var owner = database.asOwner()) {
            owner.setAutoCommit(false);
            owner.createStatement().execute(change);
            assertThat(found(UsageChain.verified(new StoredUsageChain(owner, "06"))))
                    .isEqualTo(faults);
            for (var from = 0; from < 5; from++) {
                var slices = new ArrayList<>(new StoredUsageChain(owner, "06").faults(0, from));
                slices.addAll(new StoredUsageChain(owner, "06").faults(from, 9));
                assertThat(slices.isEmpty())
                        .as("parted after block " + from)
                        .isEqualTo(chained(faults).isEmpty());
            }
            owner.rollback();
        }
    }

    private static List<String> chained(List<String> faults) {
        return faults.stream().filter(fault -> !fault.equals("SUMS")).toList();
    }

    /** Sums are named only where nothing else is wrong: they follow from the records. */
    private static List<String> found(UsageVerification verification) {
        var faults = new ArrayList<>(verification.faults().stream()
                .map(fault -> fault.kind() + " " + fault.block())
                .toList());
        if (faults.isEmpty() && !verification.sumsHold()) {
            faults.add("SUMS");
        }
        assertThat(verification.intact()).isEqualTo(faults.isEmpty());
        return faults;
    }
}
