package de.antragswerk.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.antragswerk.statement.invoice.Vat;
import de.antragswerk.tenancy.TenantFiles;
import org.junit.jupiter.api.Test;

class ShareContractFileTest {
    private static final TenantFiles.TenantFile SHIPPED = TenantFiles.issuer();

    @Test
    void theShippedContractKnowsEveryLandAndItsAccountHasValidCheckDigits() {
        var contract = ShareContractFile.read(SHIPPED);

        assertThat(contract.issuer().iban().grouped()).isEqualTo("DE29 9999 9999 0000 0020 26");
        assertThat(contract.vat().category()).isEqualTo(Vat.Category.O);
        assertThat(contract.parties()).hasSize(16);
        assertThat(contract.party("06").orElseThrow().name()).isEqualTo("Land Hessen");
        assertThat(contract.party("17")).isEmpty();
    }

    @Test
    void aDamagedContractIsNotReadAtAll() {
        for (var damage :
                new String[][] {{"DE29", "DE28"}, {"\"O\"", "\"X\""}, {"paymentDays", "days"}, {"+49 30 23125 400", "0"}
                }) {
            var damaged = new TenantFiles.TenantFile(
                    "cost/issuer.json", SHIPPED.text().replace(damage[0], damage[1]));

            assertThatThrownBy(() -> ShareContractFile.read(damaged))
                    .as(damage[0])
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("cost/issuer.json");
        }
    }
}
