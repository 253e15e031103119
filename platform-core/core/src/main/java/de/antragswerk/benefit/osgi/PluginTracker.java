package de.antragswerk.benefit.osgi;

import de.antragswerk.benefit.Benefits;
import de.antragswerk.benefit.PluginService;
import de.antragswerk.plugin.BenefitId;
import de.antragswerk.plugin.BenefitPlugin;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Constants;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceReference;
import org.osgi.util.tracker.ServiceTracker;
import org.osgi.util.tracker.ServiceTrackerCustomizer;

/**
 * Follows the benefit plugins in Payara's own OSGi framework. It tracks through the system bundle's context, which
 * outlives every deployment, so that stopping the application is clean.
 */
@ApplicationScoped
public class PluginTracker implements ServiceTrackerCustomizer<BenefitPlugin, PluginTracker.Tracked> {

    record Tracked(BenefitId benefit, PluginService service) {}

    private final Benefits benefits;
    private BundleContext context;
    private ServiceTracker<BenefitPlugin, Tracked> tracker;

    @Inject
    PluginTracker(Benefits benefits) {
        this.benefits = benefits;
    }

    PluginTracker() {
        this(null);
    }

    /** Begins to follow; plugins that are already there arrive before this returns. */
    public void start() {
        var api = FrameworkUtil.getBundle(BenefitPlugin.class);
        if (api == null) {
            throw new IllegalStateException(
                    "the plugin API is not a bundle here: deploy plugin-api before the application, and keep it out of the EAR");
        }
        context = api.getBundleContext()
                .getBundle(Constants.SYSTEM_BUNDLE_LOCATION)
                .getBundleContext();
        tracker = new ServiceTracker<>(context, BenefitPlugin.class, this);
        tracker.open(true);
    }

    @PreDestroy
    void stop() {
        if (tracker != null) {
            tracker.close();
        }
    }

    @Override
    public Tracked addingService(ServiceReference<BenefitPlugin> reference) {
        var plugin = context.getService(reference);
        if (plugin == null) {
            return null;
        }
        var version = reference.getBundle().getVersion().toString();
        var service = new PluginService(plugin, version);
        var benefit = benefits.arrived(service);
        if (benefit.isEmpty()) {
            context.ungetService(reference);
            return null;
        }
        return new Tracked(benefit.get(), service);
    }

    @Override
    public void modifiedService(ServiceReference<BenefitPlugin> reference, Tracked tracked) {
        // Properties of the service say nothing that the descriptor does not.
    }

    @Override
    public void removedService(ServiceReference<BenefitPlugin> reference, Tracked tracked) {
        benefits.left(tracked.benefit(), tracked.service());
        context.ungetService(reference);
    }
}
