package de.antragswerk.rollout;

import de.antragswerk.benefit.VersionPlan;
import de.antragswerk.plugin.BenefitId;
import de.antragswerk.region.Ars;
import de.antragswerk.tenancy.AuthorityId;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import javax.sql.DataSource;

/**
 * Which version serves whom, always as the database has it now: one indexed query is cheaper than a cache that could be wrong on
 * another node. It is public and may be asked in any transaction, or in none.
 */
@ApplicationScoped
public class PlannedVersions implements VersionPlan {
    private static final String COMPLETED =
            "select plugin_version from antragswerk.rollout where benefit = ? and state = 'COMPLETED'";

    // The area's most specific wave that has begun wins; one that was rolled back or has not begun is as if it were not
    // there.
    private static final String REACHED = """
            select r.plugin_version from antragswerk.rollout r
            join antragswerk.rollout_member m on m.rollout = r.id and m.area = any (?)
            join antragswerk.rollout_wave w on w.rollout = m.rollout and w.position = m.position
            where r.benefit = ? and r.state = 'ACTIVE' and w.state in ('RUNNING', 'HELD', 'DONE')
            order by length(m.area) desc limit 1""";

    private interface Question<T> {
        T ask(Connection connection) throws SQLException;
    }

    @Resource(lookup = "jdbc/antragswerk")
    private DataSource dataSource;

    PlannedVersions() {}

    PlannedVersions(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    @Override
    public Set<String> completed(BenefitId benefit) {
        return answer(connection -> completed(connection, benefit));
    }

    @Override
    public Optional<String> reached(BenefitId benefit, AuthorityId authority) {
        return answer(connection -> reached(connection, benefit, authority));
    }

    static Set<String> completed(Connection connection, BenefitId benefit) throws SQLException {
        try (var query = connection.prepareStatement(COMPLETED)) {
            query.setString(1, benefit.value());
            var versions = new HashSet<String>();
            try (var row = query.executeQuery()) {
                while (row.next()) {
                    versions.add(row.getString(1));
                }
            }
            return versions;
        }
    }

    static Optional<String> reached(Connection connection, BenefitId benefit, AuthorityId authority)
            throws SQLException {
        try (var query = connection.prepareStatement(REACHED)) {
            var around = authority.area().areas().stream().map(Ars::value).toArray();
            query.setArray(1, connection.createArrayOf("varchar", around));
            query.setString(2, benefit.value());
            try (var row = query.executeQuery()) {
                return row.next() ? Optional.of(row.getString(1)) : Optional.empty();
            }
        }
    }

    private <T> T answer(Question<T> question) {
        try (var connection = dataSource.getConnection()) {
            return question.ask(connection);
        } catch (SQLException failure) {
            throw new IllegalStateException("the planned versions cannot be read", failure);
        }
    }
}
