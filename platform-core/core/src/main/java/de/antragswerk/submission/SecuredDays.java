package de.antragswerk.submission;

import de.antragswerk.draft.EarlierDay;
import de.antragswerk.identity.CitizenId;
import de.antragswerk.plugin.BenefitId;
import de.antragswerk.plugin.FormPurpose;
import de.antragswerk.tenancy.AuthorityId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** Days of application that a short declaration has secured and that wait for their main application. */
@ApplicationScoped
class SecuredDays implements EarlierDay {
    @PersistenceContext(unitName = "antragswerk")
    private EntityManager entities;

    @Override
    public Optional<Secured> openFor(CitizenId citizen, BenefitId benefit, AuthorityId authority, FormPurpose purpose) {
        if (purpose == FormPurpose.APPLICATION_DAY) {
            return Optional.empty();
        }
        return entities.createQuery(
                        "select s.caseId, s.applicationDay from SubmissionRow s where s.citizen = :citizen"
                                + " and s.benefit = :benefit and s.authority = :authority and s.purpose = 'APPLICATION_DAY'"
                                + " and not exists (select m.id from SubmissionRow m where m.caseId = s.caseId and m.purpose = 'MAIN_APPLICATION')"
                                + " order by s.applicationDay",
                        Object[].class)
                .setParameter("citizen", citizen.value())
                .setParameter("benefit", benefit.value())
                .setParameter("authority", authority.value())
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .map(columns -> new Secured((UUID) columns[0], (LocalDate) columns[1]));
    }
}
