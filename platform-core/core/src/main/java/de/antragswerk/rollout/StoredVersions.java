package de.antragswerk.rollout;

import de.antragswerk.plugin.BenefitId;
import de.antragswerk.tenancy.AuthorityId;
import de.antragswerk.tenancy.LandKey;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** Which version each authority is on, for all of them in one statement, by the rule of {@link PlannedVersions}. */
final class StoredVersions {
    private static final String FROM = """
            from go_live g join authority a on a.ars = g.authority
            left join lateral (
              select r.plugin_version from rollout r
              join rollout_member m on m.rollout = r.id and m.area in (left(a.ars, 2), left(a.ars, 3), left(a.ars, 5),
                left(a.ars, 9), left(a.ars, 12), a.ars)
              join rollout_wave w on w.rollout = m.rollout and w.position = m.position
              where r.benefit = g.benefit and r.state = 'ACTIVE' and w.state in ('RUNNING', 'HELD', 'DONE')
                and r.plugin_version = any (?)
              order by length(m.area) desc limit 1) reached on true
            where g.benefit = ? and g.land = any (?)""";

    private final Connection connection;

    StoredVersions(Connection connection) {
        this.connection = connection;
    }

    /** @param general the version of those whom no wave has reached */
    List<VersionCount> counts(
            BenefitId benefit,
            String general,
            List<String> installed,
            List<LandKey> laender,
            UnaryOperator<String> landName)
            throws SQLException {
        try (var query = connection.prepareStatement("select a.land, coalesce(reached.plugin_version, ?), count(*) "
                + FROM + " group by 1, 2 order by 1, 2")) {
            ask(query, benefit, general, installed, laender);
            var counts = new ArrayList<VersionCount>();
            try (var row = query.executeQuery()) {
                while (row.next()) {
                    var land = row.getString(1);
                    counts.add(new VersionCount(
                            new LandKey(land), landName.apply(land), row.getString(2), row.getLong(3)));
                }
            }
            return counts;
        }
    }

    List<VersionAt> authorities(BenefitId benefit, String general, List<String> installed, List<LandKey> laender)
            throws SQLException {
        try (var query = connection.prepareStatement(
                "select a.ars, a.name, coalesce(reached.plugin_version, ?) " + FROM + " order by a.ars")) {
            ask(query, benefit, general, installed, laender);
            var authorities = new ArrayList<VersionAt>();
            try (var row = query.executeQuery()) {
                while (row.next()) {
                    authorities.add(
                            new VersionAt(AuthorityId.of(row.getString(1)), row.getString(2), row.getString(3)));
                }
            }
            return authorities;
        }
    }

    private void ask(
            PreparedStatement query, BenefitId benefit, String general, List<String> installed, List<LandKey> laender)
            throws SQLException {
        query.setString(1, general);
        query.setArray(2, connection.createArrayOf("varchar", installed.toArray()));
        query.setString(3, benefit.value());
        query.setArray(
                4,
                connection.createArrayOf(
                        "varchar", laender.stream().map(LandKey::value).toArray()));
    }
}
