package de.antragswerk.tenancy;

import static org.assertj.core.api.Assertions.assertThat;

import de.antragswerk.TestDatabase;
import de.antragswerk.onboarding.SampleLand;
import de.antragswerk.plugin.BenefitId;
import de.antragswerk.region.Ars;
import java.sql.Connection;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StoredAuthoritiesTest {

    private static final BenefitId ALG2 = new BenefitId("alg2");
    private static final Ars DIETZENBACH = new Ars("064380001001");

    private static TestDatabase database;

    @BeforeAll
    static void startAndImport() throws Exception {
        database = TestDatabase.start();
        try (var connection = database.asPlatform()) {
            SampleLand.joinShipped(connection);
            connection.commit();
        }
    }

    @AfterAll
    static void stop() throws Exception {
        database.close();
    }

    @ParameterizedTest
    @CsvSource({
        "064140000000, 06414",
        "064380001001, 06438",
        "064330006006, 06433",
        "055150000000, 05515",
        "053580008008, 05358",
        "051240000000, 05124"
    })
    void anEnabledAuthorityIsResponsibleForItsPlaces(String place, String authority) throws SQLException {
        try (var connection = database.inNoScope()) {
            assertThat(new StoredAuthorities(connection).responsibleFor(ALG2, new Ars(place), new Ars(place)))
                    .isInstanceOfSatisfying(Activation.Enabled.class, enabled -> {
                        assertThat(enabled.authority().id()).isEqualTo(AuthorityId.of(authority));
                        assertThat(enabled.authority().contact().email()).endsWith(".example");
                        assertThat(enabled.notice().isStated()).isTrue();
                    });
        }
    }

    @Test
    void anAuthorityThatHasNotSwitchedTheBenefitOnIsStillNamed() throws SQLException {
        try (var connection = database.inNoScope()) {
            var authorities = new StoredAuthorities(connection);

            assertThat(authorities.responsibleFor(ALG2, new Ars("06431"), new Ars("064310011011")))
                    .isInstanceOfSatisfying(
                            Activation.NotEnabled.class,
                            off -> assertThat(off.authority().name())
                                    .isEqualTo("Kommunales Jobcenter Kreis Bergstraße"));
            assertThat(authorities.responsibleFor(new BenefitId("hzl"), DIETZENBACH, DIETZENBACH))
                    .isInstanceOf(Activation.NotEnabled.class);
            assertThat(authorities.responsibleFor(ALG2, new Ars("06412"), new Ars("064120000000")))
                    .isEqualTo(new Activation.NoTenant());
        }
    }

    @Test
    void theMostSpecificSwitchWins() throws SQLException {
        try (var connection = database.asPlatform()) {
            authority(connection, "06");
            authority(connection, DIETZENBACH.value());
            set(connection, "06", SettingState.LIVE);
            var authorities = new StoredAuthorities(connection);

            assertThat(responsible(authorities, "064120000000")).isEqualTo("off at 06");
            ready(connection, "06");
            assertThat(responsible(authorities, "064120000000")).isEqualTo("06");
            ready(connection, DIETZENBACH.value());
            assertThat(responsible(authorities, DIETZENBACH.value())).isEqualTo(DIETZENBACH.value());
            set(connection, DIETZENBACH.value(), SettingState.PAUSED);
            assertThat(responsible(authorities, DIETZENBACH.value())).isEqualTo("paused at " + DIETZENBACH);
            set(connection, DIETZENBACH.value(), SettingState.OFF);
            assertThat(responsible(authorities, DIETZENBACH.value())).isEqualTo("off at " + DIETZENBACH);
            assertThat(responsible(authorities, "064380002002")).isEqualTo("06438");
        }
    }

    @Test
    void listsTheAuthoritiesOfALandAndTheirSwitches() throws SQLException {
        try (var connection = database.inNoScope()) {
            var authorities = new StoredAuthorities(connection);

            assertThat(authorities.ofLand(new LandKey("05")))
                    .extracting(authority -> authority.id().value())
                    .containsExactly("05124", "05358", "05515", "05554");
            assertThat(authorities.settings(new Ars("05515")))
                    .extracting(setting -> setting.benefit().value() + " " + setting.state())
                    .containsExactly("alg2 LIVE", "asylblg LIVE", "hzl LIVE", "wbs LIVE");
            assertThat(authorities.settings(new Ars("05554"))).isEmpty();
            assertThat(authorities.find(AuthorityId.of("05315"))).isEmpty();
        }
    }

    @Test
    void theContractsAreNotPublic() throws SQLException {
        try (var connection = database.inNoScope()) {
            assertThat(text(connection, "select count(*) from land")).isEqualTo("0");
        }
    }

    private static String responsible(StoredAuthorities authorities, String place) throws SQLException {
        return switch (authorities.responsibleFor(ALG2, new Ars(place), new Ars(place))) {
            case Activation.Enabled enabled -> enabled.authority().id().value();
            case Activation.Paused paused -> "paused at " + paused.authority().id();
            case Activation.NotEnabled off -> "off at " + off.authority().id();
            case Activation.NoTenant none -> "nobody";
        };
    }

    private static void authority(Connection connection, String ars) throws SQLException {
        try (var insert = connection.prepareStatement(
                "insert into authority (ars, land, name, contact) values (?, '06', 'Sozialamt', '{}'::jsonb)")) {
            insert.setString(1, ars);
            insert.executeUpdate();
        }
    }

    private static void set(Connection connection, String area, SettingState state) throws SQLException {
        run(connection, """
                insert into benefit_setting (area, land, benefit, state) values (?, '06', 'alg2', ?)
                on conflict (area, benefit) do update set state = excluded.state""", area, state.name());
    }

    private static void ready(Connection connection, String authority) throws SQLException {
        run(
                connection,
                "insert into go_live (authority, benefit, land, granted_at) values (?, 'alg2', '06', now())",
                authority);
    }

    private static void run(Connection connection, String sql, String... values) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            for (var i = 0; i < values.length; i++) {
                statement.setString(i + 1, values[i]);
            }
            statement.executeUpdate();
        }
    }

    private static String text(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery(sql)) {
            row.next();
            return row.getString(1);
        }
    }
}
