package de.antragswerk.tenancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import de.antragswerk.plugin.BenefitId;
import de.antragswerk.region.SampleRegister;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LandFileTest {

    private final TenantFiles.TenantFile hessen = TenantFiles.laender().getFirst();

    @Test
    void readsTheLandWithItsContract() {
        var land = LandFile.read(hessen.source(), hessen.text()).land();

        assertThat(land.key()).isEqualTo(new LandKey("06"));
        assertThat(land.name()).isEqualTo("Hessen");
        assertThat(land.agreement().kind()).isEqualTo(ReuseAgreement.Kind.VERWALTUNGSABKOMMEN);
        assertThat(land.agreement().isInForceOn(LocalDate.of(2026, 1, 1))).isTrue();
        assertThat(land.agreement().isInForceOn(LocalDate.of(2025, 12, 31))).isFalse();
        assertThat(land.support()).extracting(SupportContact::level).containsExactly(1, 2, 3);
    }

    @Test
    void readsAuthoritiesAndTheirSwitches() {
        var file = LandFile.read(hessen.source(), hessen.text());
        var alg2 = new BenefitId("alg2");

        assertThat(file.authorities())
                .extracting(authority -> authority.id().value())
                .containsExactly("06414", "06431", "06433", "06438");
        assertThat(file.settings())
                .filteredOn(setting -> setting.state() == SettingState.LIVE)
                .extracting(setting -> setting.area().value(), BenefitSetting::benefit)
                .containsExactly(tuple("06414", alg2), tuple("06433", alg2), tuple("06438", alg2));
        assertThat(file.settings().getFirst().notice().days()).hasValue(21);
        assertThat(file.configuration()).doesNotContainKey("authorities").containsKey("contract");
    }

    @Test
    void everyAuthorityOfEveryLandLiesInTheRegister() {
        for (var source : TenantFiles.laender()) {
            var file = LandFile.read(source.source(), source.text());
            assertThat(SampleRegister.loaded()
                            .land(file.land().key().area())
                            .orElseThrow()
                            .name())
                    .isEqualTo(file.land().name());
            assertThat(file.authorities())
                    .allSatisfy(authority -> assertThat(
                                    SampleRegister.loaded().name(authority.id().area()))
                            .as(authority.name())
                            .isPresent());
        }
    }

    @Test
    void anAgreementAndANoticeSurviveTheDatabasesJson() {
        var notice = LandFile.read(hessen.source(), hessen.text())
                .settings()
                .getFirst()
                .notice();
        var contact = LandFile.read(hessen.source(), hessen.text())
                .authorities()
                .getFirst()
                .contact();

        assertThat(TenantJson.notice(TenantJson.notice(notice))).isEqualTo(notice);
        assertThat(TenantJson.contact(TenantJson.contact(contact))).isEqualTo(contact);
        assertThat(TenantJson.notice(TenantJson.notice(ProcessingTimeNotice.NONE)))
                .isEqualTo(ProcessingTimeNotice.NONE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "\"ars\": \"06433\" | \"ars\": \"06414\" | twice",
                "\"ars\": \"06433\" | \"ars\": \"05433\" | does not lie in the Land 06",
                "\"ars\": \"06433\" | \"ars\": \"0643\" | digits",
                "\"days\": 21 | \"days\": 0 | at least a day",
                "\"until\": \"2028 | \"until\": \"2024 | ends before it begins",
                "-ANTRAGSWERKDEMO- | -ANTRAGSWERKDEM0- | check digits",
                "VERWALTUNGSABKOMMEN | HANDSCHLAG | HANDSCHLAG",
                "{ | [ | damaged"
            })
    void refusesADamagedFileNamingIt(String right, String wrong, String reason) {
        var damaged = hessen.text().replace(right, wrong);

        assertThat(damaged).isNotEqualTo(hessen.text());
        assertThatExceptionOfType(TenancyException.class)
                .isThrownBy(() -> LandFile.read("land/hessen/land.json", damaged))
                .withMessageContaining("land/hessen/land.json")
                .withMessageContaining(reason);
    }

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
