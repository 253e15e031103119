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

/**
 * The day and the case that a form belongs to: a main application to a short declaration that has secured the day and
 * waits for it, and what follows an application to the latest one.
 */
@ApplicationScoped
class SecuredDays implements EarlierDay {
    private static final String OF_THE_CITIZEN =
            "select s.caseId, s.applicationDay from SubmissionRow s where s.citizen = :citizen"
                    + " and s.benefit = :benefit and s.authority = :authority";
    private static final String WAITING =
            " and s.purpose = 'APPLICATION_DAY' and not exists (select m.id from SubmissionRow m"
                    + " where m.caseId = s.caseId and m.purpose = 'MAIN_APPLICATION') order by s.applicationDay";
    private static final String APPLIED =
            " and s.purpose in ('MAIN_APPLICATION', 'RENEWAL', 'RENEWAL_AND_CHANGE') order by s.receivedAt desc";

    @PersistenceContext(unitName = "antragswerk")
    private EntityManager entities;

    @Override
    public Optional<Secured> openFor(CitizenId citizen, BenefitId benefit, AuthorityId authority, FormPurpose purpose) {
        return switch (purpose) {
            // each of them is a matter of its own, with the day on which it comes in
            case APPLICATION_DAY, RENEWAL, CHANGE_NOTICE, RENEWAL_AND_CHANGE -> Optional.empty();
            case MAIN_APPLICATION -> first(WAITING, citizen, benefit, authority);
            case FOLLOW_UP -> first(APPLIED, citizen, benefit, authority);
        };
    }

    private Optional<Secured> first(String which, CitizenId citizen, BenefitId benefit, AuthorityId authority) {
        return entities.createQuery(OF_THE_CITIZEN + which, Object[].class)
                .setParameter("citizen", citizen.value())
                .setParameter("benefit", benefit.value())
                .setParameter("authority", authority.value())
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .map(columns -> new Secured((UUID) columns[0], (LocalDate) columns[1]));
    }
}
