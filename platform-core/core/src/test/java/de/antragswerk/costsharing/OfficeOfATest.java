package de.antragswerk.costsharing;

import static de.antragswerk.costsharing.CostSharingFixture.KARIN;
import static de.antragswerk.costsharing.CostSharingFixture.MALTE;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * The coordination office at a {@link CostSharingFixture} for all tests of a class, each in a transaction of its own that is never
 * committed. Used as a static field with {@code @RegisterExtension}.
 */
final class OfficeOfATest implements BeforeAllCallback, BeforeEachCallback, AfterEachCallback, AfterAllCallback {
    /** In January after the year that is settled. */
    static final LocalDate TODAY = LocalDate.of(2026, 1, 20);

    private final boolean used;
    private CostSharingFixture fixture;
    private Connection connection;

    private OfficeOfATest(boolean used) {
        this.used = used;
    }

    static OfficeOfATest withoutUses() {
        return new OfficeOfATest(false);
    }

    /** Three in 2025, two of them in Hessen and one in Nordrhein-Westfalen. */
    static OfficeOfATest withUses() {
        return new OfficeOfATest(true);
    }

    CostSharingFixture fixture() {
        return fixture;
    }

    Connection connection() {
        return connection;
    }

    Closing closing() {
        return new Closing(connection);
    }

    /** Karin proposes the settlement of 2025, Malte closes it. */
    UUID closed() throws SQLException {
        var proposal = closing().propose("2025", KARIN, TODAY);
        return closing().close("2025", proposal.digest(), MALTE);
    }

    @Override
    public void beforeAll(ExtensionContext context) throws Exception {
        fixture = new CostSharingFixture();
        if (used) {
            fixture.use("06414", "2025-03-01");
            fixture.use("06438", "2025-04-01");
            fixture.use("05515", "2025-08-01");
        }
    }

    @Override
    public void beforeEach(ExtensionContext context) throws SQLException {
        connection = fixture.office();
    }

    @Override
    public void afterEach(ExtensionContext context) throws SQLException {
        if (connection != null) {
            connection.close();
        }
    }

    @Override
    public void afterAll(ExtensionContext context) throws Exception {
        if (fixture != null) {
            fixture.close();
        }
    }
}
