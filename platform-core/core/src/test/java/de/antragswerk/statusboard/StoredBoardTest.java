package de.antragswerk.statusboard;

import static org.assertj.core.api.Assertions.assertThat;

import de.antragswerk.DatabaseOfATest;
import de.antragswerk.tenancy.LandKey;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class StoredBoardTest {

    private static final LandKey NRW = new LandKey("05");

    @RegisterExtension
    private static final DatabaseOfATest DATABASE = new DatabaseOfATest();

    private Connection connection;
    private StoredBoard board;

    @BeforeEach
    void theServicesThatComeWithTheApplication() throws SQLException {
        connection = DATABASE.asPlatform();
        new FirstServices().importMissing(connection);
        board = new StoredBoard(connection);
    }

    @Test
    void knowsTheServicesOfTheProject() throws SQLException {
        assertThat(board.services()).hasSize(22);
        assertThat(board.services().getFirst()).satisfies(alg2 -> {
            assertThat(alg2.leika().orElseThrow().value()).isEqualTo("99107002000000");
            assertThat(alg2.ozgId()).contains("10082");
        });
        assertThat(board.services().stream().filter(Service::notInLeika)).hasSize(9);
    }

    @Test
    void knowsWhenEachPhaseBegan() throws SQLException {
        assertThat(line("alg2").phases())
                .containsExactly(
                        new ReachedPhase(Phase.PREPARATION, day("2020-03-15")),
                        new ReachedPhase(Phase.CONCEPT, day("2020-04-01")),
                        new ReachedPhase(Phase.IMPLEMENTATION, day("2020-05-01")),
                        new ReachedPhase(Phase.PILOT, day("2020-06-10")),
                        new ReachedPhase(Phase.LIVE, day("2020-06-10")));
        assertThat(line("einstiegsgeld").current()).contains(new ReachedPhase(Phase.ROLLOUT, Optional.empty()));
        assertThat(board.lines(Optional.of(new LandKey("06")))).hasSize(1);
    }

    @Test
    void countsWhoTakesPartNow() throws SQLException {
        run("insert into land (key, name, configuration) values ('05', 'Nordrhein-Westfalen', '{}')");
        for (var ars : List.of("05515", "05358", "05124")) {
            run("insert into authority (ars, land, name, contact) values ('" + ars + "', '05', 'Jobcenter', '{}')");
            run("insert into go_live (authority, benefit, land, granted_at) values ('" + ars
                    + "', 'alg2', '05', now())");
        }
        run("insert into benefit_setting (area, land, benefit, state) values ('05', '05', 'alg2', 'LIVE')");
        run("insert into benefit_setting (area, land, benefit, state) values ('05515', '05', 'alg2', 'PAUSED')");

        assertThat(line("alg2").authorities()).isEqualTo(2);
        assertThat(line("sozialgeld").authorities()).isEqualTo(2);
        assertThat(line("einstiegsgeld").authorities()).isZero();
    }

    @Test
    void anotherStartChangesNothing() throws SQLException {
        board.storePhase("alg2", NRW, Phase.PILOT, LocalDate.parse("2020-06-02"), "Kim Berger");
        board.storeKey("einstiegsgeld", Optional.empty(), false, "Kim Berger");

        new FirstServices().importMissing(connection);

        assertThat(line("alg2").phases()).contains(new ReachedPhase(Phase.PILOT, day("2020-06-02")));
        assertThat(line("einstiegsgeld").service().notInLeika()).isFalse();
    }

    @Test
    void everybodyReadsAndOnlyTheOfficeWrites() throws SQLException {
        run("select set_config('app.scope', 'administration', true), set_config('app.area', '05', true)");

        assertThat(board.services()).isNotEmpty();
        org.assertj.core.api.Assertions.assertThatThrownBy(
                        () -> board.storePhase("hzl", NRW, Phase.PILOT, LocalDate.parse("2026-01-01"), "Kim"))
                .hasMessageContaining("row-level security");
    }

    private BoardLine line(String service) throws SQLException {
        return board.lines(Optional.of(NRW)).stream()
                .filter(line -> line.service().id().equals(service))
                .findFirst()
                .orElseThrow();
    }

    private void run(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static Optional<LocalDate> day(String text) {
        return Optional.of(LocalDate.parse(text));
    }
}
