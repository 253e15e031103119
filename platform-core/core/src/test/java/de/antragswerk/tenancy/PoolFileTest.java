package de.antragswerk.tenancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;

class PoolFileTest {

    @Test
    void readsTheDemoCostPool() {
        var pools = TenantFiles.pools();

        assertThat(PoolFile.read(pools.source(), pools.text()).pools())
                .singleElement()
                .satisfies(pool -> assertThat(pool.amountCents()).isEqualTo(1_080_000_000L));
        assertThatExceptionOfType(TenancyException.class)
                .isThrownBy(() -> PoolFile.read(pools.source(), pools.text().replace("\"D\"", "\"X\"")));
    }
}
