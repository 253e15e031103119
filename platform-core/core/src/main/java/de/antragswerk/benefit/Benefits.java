package de.antragswerk.benefit;

import de.antragswerk.plugin.BenefitDescriptor;
import de.antragswerk.plugin.BenefitId;
import de.antragswerk.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import java.lang.System.Logger.Level;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The benefits whose plugins are active at this moment. Plugins come and go on threads of the OSGi framework. */
@ApplicationScoped
public class Benefits {
    private static final System.Logger LOG = System.getLogger(Benefits.class.getName());

    private final Map<BenefitId, Benefit> active = new ConcurrentHashMap<>();
    private final Map<BenefitId, String> lastVersions = new ConcurrentHashMap<>();

    /** By id, in a stable order. */
    public List<BenefitDescriptor> available() {
        return active.values().stream()
                .map(Benefit::descriptor)
                .sorted(Comparator.comparing(descriptor -> descriptor.id().value()))
                .toList();
    }

    public Optional<Benefit> find(BenefitId id) {
        return Optional.ofNullable(active.get(id));
    }

    /** The benefit, or a refusal that says when to try again: a plugin that is away comes back. */
    public Benefit require(BenefitId id) {
        return find(id).orElseThrow(() -> Refusal.unavailable("benefit-away", PluginCall.RETRY_AFTER_SECONDS));
    }

    /** Every benefit seen since the start with the version last seen. */
    public Map<BenefitId, String> seen() {
        return Map.copyOf(lastVersions);
    }

    /** A plugin has come; a newer service of the same benefit takes the place of the older one. */
    public Optional<BenefitId> arrived(PluginService service) {
        try {
            var descriptor = service.plugin().descriptor();
            active.put(descriptor.id(), new Benefit(service, descriptor));
            lastVersions.put(descriptor.id(), service.version());
            LOG.log(Level.INFO, "benefit {0} is available in version {1}", descriptor.id(), service.version());
            return Optional.of(descriptor.id());
        } catch (RuntimeException | LinkageError defect) {
            LOG.log(Level.ERROR, "a plugin in version " + service.version() + " cannot describe itself", defect);
            return Optional.empty();
        }
    }

    /** A plugin has gone; nothing happens if a newer one has already taken its place. */
    public void left(BenefitId id, String version) {
        active.computeIfPresent(id, (benefit, present) -> present.version().equals(version) ? null : present);
        LOG.log(Level.INFO, "benefit {0} in version {1} has left", id, version);
    }
}
