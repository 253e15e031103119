package de.antragswerk.web.health;

import de.antragswerk.operation.Operations;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** The region register is loaded, and each benefit that a Kommune has switched on has its plugin. */
@Readiness
@ApplicationScoped
public class PlatformCheck implements HealthCheck {
    private final Operations operations;

    @Inject
    PlatformCheck(Operations operations) {
        this.operations = operations;
    }

    PlatformCheck() {
        this(null);
    }

    @Override
    public HealthCheckResponse call() {
        var answer = HealthCheckResponse.named("platform");
        try {
            var missing = operations.missing();
            missing.forEach(one -> answer.withData(one, "missing"));
            operations.away().forEach(one -> answer.withData(one, "away"));
            return answer.status(missing.isEmpty()).build();
        } catch (RuntimeException noDatabase) {
            return answer.withData("database", "missing").down().build();
        }
    }
}
