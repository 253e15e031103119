package de.antragswerk.system;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.antragswerk.system.platform.OnThePlatform;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.EmptyAsset;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.osgi.framework.FrameworkUtil;

/**
 * Runs inside the managed Payara, as an application beside ours: applications get the plugin API from its bundle, the
 * same class that the plugins implement. Were it packed into the application, no plugin would ever be found.
 */
@OnThePlatform
@ExtendWith(ArquillianExtension.class)
class PluginApiIdentityIT {
    private static final String API = "de.antragswerk.plugin.BenefitPlugin";

    @Deployment
    static WebArchive probe() {
        return ShrinkWrap.create(WebArchive.class, "klassenprobe.war")
                .addAsWebInfResource(EmptyAsset.INSTANCE, "beans.xml");
    }

    @Test
    void applicationsSeeTheApiOfTheBundle() throws ClassNotFoundException {
        var bundle = FrameworkUtil.getBundle(Class.forName(API));
        assertNotNull(bundle, "the API comes from a bundle");
        assertEquals("de.antragswerk.plugin-api", bundle.getSymbolicName());
    }

    @Test
    void pluginsImplementThatVeryApi() throws Exception {
        var api = Class.forName(API);
        var context = FrameworkUtil.getBundle(api).getBundleContext();
        var services = context.getAllServiceReferences(API, null);
        assertNotNull(services, "a plugin is there");
        for (var reference : services) {
            assertTrue(api.isInstance(context.getService(reference)), "same class for plugin and application");
            context.ungetService(reference);
        }
    }

    @Test
    void pluginsShowNothingOfTheirInside() {
        var loader = getClass().getClassLoader();
        assertFalse(visible("de.antragswerk.alg2.Alg2Plugin", loader), "plugins export nothing");
    }

    private static boolean visible(String name, ClassLoader loader) {
        try {
            Class.forName(name, false, loader);
            return true;
        } catch (ClassNotFoundException hidden) {
            return false;
        }
    }
}
