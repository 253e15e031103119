package de.antragswerk.tenancy;

import de.antragswerk.plugin.BenefitId;
import de.antragswerk.region.Ars;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;

/**
 * The authorities on the platform and what they have switched on, always as the database has it now: one indexed query is cheaper
 * than a cache that could be wrong on another node. It may be asked in any transaction, or in none.
 */
@ApplicationScoped
public class Authorities {

    private interface Question<T> {
        T ask(StoredAuthorities authorities) throws SQLException;
    }

    @Resource(lookup = "jdbc/antragswerk")
    private DataSource dataSource;

    Authorities() {}

    Authorities(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /**
     * Which authority takes applications for the benefit from people at the place.
     *
     * @param competent the area whose authority is competent by the law of the benefit, around the place or equal to it
     */
    public Activation responsibleFor(BenefitId benefit, Ars competent, Ars place) {
        return answer(authorities -> authorities.responsibleFor(benefit, competent, place));
    }

    public Optional<Authority> find(AuthorityId id) {
        return answer(authorities -> authorities.find(id));
    }

    public List<Authority> ofLand(LandKey land) {
        return answer(authorities -> authorities.ofLand(land));
    }

    /** Whether there is an authority for the area or for something in it. */
    public boolean anyWithin(Ars area) {
        return answer(authorities -> authorities.anyWithin(area));
    }

    /** What is set for exactly this area; more may be set around it. */
    public List<BenefitSetting> settings(Ars area) {
        return answer(authorities -> authorities.settings(area));
    }

    private <T> T answer(Question<T> question) {
        try (var connection = dataSource.getConnection()) {
            return question.ask(new StoredAuthorities(connection));
        } catch (SQLException failure) {
            throw new TenancyException(
                    TenancyException.Code.UNREADABLE_DATABASE, "the authorities cannot be read", failure);
        }
    }
}
