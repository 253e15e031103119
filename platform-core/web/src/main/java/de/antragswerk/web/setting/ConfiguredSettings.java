package de.antragswerk.web.setting;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.net.URI;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;

/** Reads {@link WebSettings} from MicroProfile Config; a missing key stops the start with its name. */
@Dependent
public class ConfiguredSettings {

    @Produces
    @Singleton
    public WebSettings settings() {
        var config = ConfigProvider.getConfig();
        return new WebSettings(
                config.getValue("antragswerk.public-url", URI.class),
                realm(config, "citizens"),
                realm(config, "staff"),
                config.getOptionalValue("antragswerk.oidc.audience", String.class)
                        .orElse("antragswerk-api"));
    }

    private static RealmSettings realm(Config config, String name) {
        var prefix = "antragswerk.oidc." + name + ".";
        return new RealmSettings(
                config.getValue(prefix + "issuer", URI.class),
                config.getValue(prefix + "client-id", String.class),
                config.getValue(prefix + "client-secret", String.class));
    }
}
