package de.antragswerk.costsharing;

import static de.antragswerk.costsharing.CostSharingFixture.KARIN;
import static de.antragswerk.costsharing.CostSharingFixture.MALTE;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;

/**
 * The coordination office at a {@link CostSharingFixture} for all tests of a class, each in a transaction of its own that is never
 * committed. Used as a static field with {@code @RegisterExtension}.
 */
final class OfficeOfATest implements BeforeAllCallback, BeforeEachCallback {
    /** In January after the year that is settled. */
    static final LocalDate TODAY = LocalDate.of(2026, 1, 20);

    /** What lies in it is closed by JUnit: after the class what was put before the class, after a test what was put before the test. */
    private static final Namespace OWN = Namespace.create(OfficeOfATest.class);

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
        context.getStore(OWN).put(CostSharingFixture.class, fixture);
        if (used) {
            fixture.use("06414", "2025-03-01");
            fixture.use("06438", "2025-04-01");
            fixture.use("05515", "2025-08-01");
        }
    }

    @Override
    public void beforeEach(ExtensionContext context) throws SQLException {
        connection = fixture.office();
        context.getStore(OWN).put(Connection.class, connection);
    }
}
