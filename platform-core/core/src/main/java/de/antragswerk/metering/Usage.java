package de.antragswerk.metering;

import de.antragswerk.plugin.BenefitId;
import de.antragswerk.tenancy.AuthorityId;
import de.antragswerk.tenancy.LandKey;
import de.antragswerk.tenancy.scope.InScope;
import de.antragswerk.tenancy.scope.ScopeKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;

/** Shows uses to those who pay for them. */
@ApplicationScoped
public class Usage {
    @PersistenceContext(unitName = "antragswerk")
    private EntityManager entities;

    /** What was recorded and not taken back, by Land, authority, benefit and kind; both days belong to the period. */
    @InScope(ScopeKind.OVERSIGHT)
    public List<UsageLine> between(LocalDate from, LocalDate to) {
        var rows = entities.createNativeQuery(
                        "select u.land, coalesce(l.name, u.land), u.authority, coalesce(a.name, u.authority), u.benefit, u.kind,"
                                + " count(*) filter (where u.corrects is null) - count(u.corrects)"
                                + " from usage_record u left join authority a on a.ars = u.authority"
                                + " left join region_unit l on l.ars = u.land"
                                + " where u.booked_on between ?1 and ?2"
                                + " group by 1, 2, 3, 4, 5, 6 order by 1, 3, 5, 6")
                .setParameter(1, java.sql.Date.valueOf(from))
                .setParameter(2, java.sql.Date.valueOf(to))
                .getResultList();
        return ((List<?>) rows).stream().map(row -> line((Object[]) row)).toList();
    }

    private static UsageLine line(Object[] columns) {
        return new UsageLine(
                new LandKey((String) columns[0]),
                (String) columns[1],
                AuthorityId.of((String) columns[2]),
                (String) columns[3],
                new BenefitId((String) columns[4]),
                (String) columns[5],
                ((Number) columns[6]).longValue());
    }
}
