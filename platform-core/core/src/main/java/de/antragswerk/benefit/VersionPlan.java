package de.antragswerk.benefit;

import de.antragswerk.plugin.BenefitId;
import de.antragswerk.tenancy.AuthorityId;
import java.util.Optional;
import java.util.Set;

/** Which of several installed versions of a plugin serve whom. Asked only when there are several. */
public interface VersionPlan {

    /** The versions that have been brought in everywhere, whether they are installed now or not. */
    Set<String> completed(BenefitId benefit);

    /** The version that is being brought in and has already reached the authority. */
    Optional<String> reached(BenefitId benefit, AuthorityId authority);
}
