package de.antragswerk.costsharing;

import static de.antragswerk.costsharing.CostSharingFixture.KARIN;
import static de.antragswerk.costsharing.CostSharingFixture.NOW;
import static de.antragswerk.costsharing.CostSharingFixture.run;
import static de.antragswerk.costsharing.CostSharingFixture.scope;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.antragswerk.settlement.Bounds;
import de.antragswerk.settlement.Profile;
import de.antragswerk.tenancy.LandKey;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Who shares costs, and by which vouchers. */
class MembersAndVouchersTest {
    private static final LandKey HESSEN = new LandKey("06");
    private static final LandKey NRW = new LandKey("05");

    @RegisterExtension
    static final OfficeOfATest office = OfficeOfATest.withoutUses();

    @Test
    void aLandDecidesHowItsKommunenShare() throws SQLException {
        scope(office.connection(), "land", "05");
        var members = new MemberTable(office.connection());
        members.below(NRW, Optional.of(Profile.BY_USAGE), KARIN);
        assertThat(members.all()).singleElement().satisfies(nrw -> {
            assertThat(nrw.below()).contains(Profile.BY_USAGE);
            assertThat(nrw.from()).isEqualTo(LocalDate.of(2025, 7, 1));
        });
        members.below(NRW, Optional.empty(), KARIN);
        assertThat(members.all())
                .singleElement()
                .satisfies(nrw -> assertThat(nrw.below()).isEmpty());
        assertThatThrownBy(() -> members.below(HESSEN, Optional.empty(), KARIN))
                .hasMessageContaining("row-level security");
    }

    @Test
    void boundsAndDaysOfTheOfficeWinOverTheAgreement() throws SQLException {
        var members = new MemberTable(office.connection());
        members.override(HESSEN, null, LocalDate.of(2026, 6, 30), new Bounds(100, 5_000), KARIN);
        assertThat(members.all())
                .filteredOn(member -> member.land().equals(HESSEN))
                .singleElement()
                .satisfies(hessen -> {
                    assertThat(hessen.from()).isEqualTo(LocalDate.of(2026, 1, 1));
                    assertThat(hessen.until()).isEqualTo(LocalDate.of(2026, 6, 30));
                    assertThat(hessen.bounds()).isEqualTo(new Bounds(100, 5_000));
                    assertThat(hessen.below()).contains(Profile.BY_USAGE);
                });
    }

    @Test
    void vouchersAreReadByPayersAndNeverChanged() throws SQLException {
        var bytes = "%PDF-1.7".getBytes(StandardCharsets.ISO_8859_1);
        var voucher = new CostEvidence(
                UUID.randomUUID(), "porto-2025", "rechnung.pdf", "application/pdf", 8, "0".repeat(64), NOW);
        new EvidenceTable(office.connection()).add(voucher, bytes, "Karin");
        scope(office.connection(), "land", "06");
        assertThat(new EvidenceTable(office.connection()).of("porto-2025")).containsExactly(voucher);
        assertThat(new EvidenceTable(office.connection()).content("porto-2025", voucher.id()))
                .contains(bytes);
        assertThat(new EvidenceTable(office.connection()).content("betrieb-2025", voucher.id()))
                .isEmpty();
        assertThatThrownBy(() -> run(office.connection(), "update cost_evidence set size = 1"))
                .hasMessageContaining("permission denied");
    }
}
