package de.antragswerk.web.place;

import de.antragswerk.benefit.Benefits;
import de.antragswerk.plugin.BenefitId;
import de.antragswerk.tenancy.Authorities;
import de.antragswerk.tenancy.AuthorityId;
import de.antragswerk.web.page.German;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Names for lists. A benefit keeps the name that it was last seen with, also while its plugin is away. */
@Singleton
public class BenefitNames {
    private final Benefits benefits;
    private final Authorities authorities;
    private final Map<BenefitId, String> lastSeen = new ConcurrentHashMap<>();

    @Inject
    public BenefitNames(Benefits benefits, Authorities authorities) {
        this.benefits = benefits;
        this.authorities = authorities;
    }

    public String of(BenefitId id) {
        benefits.find(id).ifPresent(benefit -> lastSeen.put(id, benefit.nameOn(German.today())));
        return lastSeen.getOrDefault(id, id.value().toUpperCase(Locale.ROOT));
    }

    public String of(AuthorityId id) {
        return authorities.find(id).map(authority -> authority.name()).orElse(id.value());
    }
}
