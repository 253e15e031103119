package de.antragswerk.web.place;

import de.antragswerk.benefit.Benefits;
import de.antragswerk.plugin.BenefitId;
import de.antragswerk.tenancy.Authorities;
import de.antragswerk.tenancy.AuthorityId;
import de.antragswerk.web.page.German;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Names for lists. A benefit keeps the name that it was last seen with, also while its plugin is away; an authority's is
 * looked up once a minute, not once a row.
 */
@Singleton
public class BenefitNames {
    private static final Duration KEPT = Duration.ofMinutes(1);
    private final Benefits benefits;
    private final Authorities authorities;
    private final Map<BenefitId, String> lastSeen = new ConcurrentHashMap<>();
    private final Map<AuthorityId, Known> authorityNames = new ConcurrentHashMap<>();

    private record Known(String name, Instant until) {}

    @Inject
    public BenefitNames(Benefits benefits, Authorities authorities) {
        this.benefits = benefits;
        this.authorities = authorities;
    }

    public String of(BenefitId id) {
        // Of several versions any will do: asking for the general one would cost a query for each row of a list.
        benefits.installed(id).stream()
                .findFirst()
                .ifPresent(benefit -> lastSeen.put(id, benefit.nameOn(German.today())));
        return lastSeen.getOrDefault(id, id.value().toUpperCase(Locale.ROOT));
    }

    public String of(AuthorityId id) {
        var known = authorityNames.get(id);
        if (known == null || known.until().isBefore(Instant.now())) {
            var name = authorities.find(id).map(authority -> authority.name()).orElse(id.value());
            known = new Known(name, Instant.now().plus(KEPT));
            authorityNames.put(id, known);
        }
        return known.name();
    }
}
