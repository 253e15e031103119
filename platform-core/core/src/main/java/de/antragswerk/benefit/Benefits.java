package de.antragswerk.benefit;

import de.antragswerk.plugin.BenefitDescriptor;
import de.antragswerk.plugin.BenefitId;
import de.antragswerk.plugin.FormRef;
import de.antragswerk.problem.Refusal;
import de.antragswerk.tenancy.AuthorityId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The benefits whose plugins are active at this moment, each in one version or in several side by side. Plugins come and go on
 * threads of the OSGi framework.
 */
@ApplicationScoped
public class Benefits {
    private static final System.Logger LOG = System.getLogger(Benefits.class.getName());

    private final VersionPlan plan;
    private final Map<BenefitId, Installed> active = new ConcurrentHashMap<>();
    private final Map<BenefitId, String> lastVersions = new ConcurrentHashMap<>();

    @Inject
    public Benefits(VersionPlan plan) {
        this.plan = plan;
    }

    Benefits() {
        this(null);
    }

    /** Each in its general version; by id, in a stable order. */
    public List<BenefitDescriptor> available() {
        return active.keySet().stream()
                .flatMap(id -> find(id).stream())
                .map(Benefit::descriptor)
                .sorted(Comparator.comparing(descriptor -> descriptor.id().value()))
                .toList();
    }

    /** Every active version, the lowest first. */
    public List<Benefit> installed(BenefitId id) {
        return present(id).map(Installed::versions).orElse(List.of());
    }

    /** The general version: the one for everybody whom no rollout has reached. */
    public Optional<Benefit> find(BenefitId id) {
        return present(id).map(installed -> general(id, installed));
    }

    /** Exactly this version, while it is active. */
    public Optional<Benefit> find(BenefitId id, String version) {
        return present(id).flatMap(installed -> installed.exactly(version));
    }

    /** The general version, or a refusal that says when to try again: a plugin that is away comes back. */
    public Benefit require(BenefitId id) {
        return find(id).orElseThrow(Benefits::away);
    }

    /** Exactly this version, or a refusal that says when to try again. */
    public Benefit require(BenefitId id, String version) {
        return find(id, version).orElseThrow(Benefits::away);
    }

    /** The version for what begins now at the authority. */
    public Benefit forNew(BenefitId id, AuthorityId authority) {
        return findForNew(id, authority).orElseThrow(Benefits::away);
    }

    /** The version for what begins now at the authority; empty while the plugin is away. */
    public Optional<Benefit> findForNew(BenefitId id, AuthorityId authority) {
        return present(id)
                .map(installed -> installed.several()
                        ? plan.reached(id, authority)
                                .flatMap(installed::exactly)
                                .orElseGet(() -> general(id, installed))
                        : installed.highest());
    }

    /**
     * The version for what was begun earlier: its own as long as that is active, otherwise the nearest one that serves its form,
     * otherwise the general one, which may know how to upgrade it.
     *
     * @param version empty for what was begun before versions served side by side
     */
    public Optional<Benefit> serving(BenefitId id, Optional<String> version, FormRef form) {
        return present(id)
                .map(installed ->
                        version.flatMap(own -> installed.nearest(own, form)).orElseGet(() -> general(id, installed)));
    }

    /** As {@link #serving}, or a refusal that says when to try again. */
    public Benefit requireServing(BenefitId id, Optional<String> version, FormRef form) {
        return serving(id, version, form).orElseThrow(Benefits::away);
    }

    /** Every benefit seen since the start with the version last seen. */
    public Map<BenefitId, String> seen() {
        return Map.copyOf(lastVersions);
    }

    /** A plugin has come; a newer service of the same version takes the place of the older one. */
    public Optional<BenefitId> arrived(PluginService service) {
        try {
            var descriptor = service.plugin().descriptor();
            var benefit = new Benefit(service, descriptor);
            active.compute(
                    descriptor.id(), (id, others) -> others == null ? Installed.only(benefit) : others.with(benefit));
            lastVersions.put(descriptor.id(), service.version());
            LOG.log(Level.INFO, "benefit {0} is available in version {1}", descriptor.id(), service.version());
            return Optional.of(descriptor.id());
        } catch (RuntimeException | LinkageError defect) {
            LOG.log(Level.ERROR, "a plugin in version " + service.version() + " cannot describe itself", defect);
            return Optional.empty();
        }
    }

    /** A plugin has gone; nothing happens if a newer service has already taken its place. */
    public void left(BenefitId id, PluginService service) {
        active.computeIfPresent(
                id, (benefit, installed) -> installed.without(service).orElse(null));
        LOG.log(Level.INFO, "benefit {0} in version {1} has left", id, service.version());
    }

    private Optional<Installed> present(BenefitId id) {
        return Optional.ofNullable(active.get(id));
    }

    private Benefit general(BenefitId id, Installed installed) {
        return installed.general(installed.several() ? plan.completed(id) : Set.of());
    }

    private static Refusal away() {
        return Refusal.unavailable("benefit-away", PluginCall.RETRY_AFTER_SECONDS);
    }
}
