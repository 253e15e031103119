package de.antragswerk.web.rest;

import de.antragswerk.web.access.AccessRules;
import de.antragswerk.web.page.KrazoParts;
import de.antragswerk.web.problem.HttpErrorProblems;
import de.antragswerk.web.problem.RefusalProblems;
import de.antragswerk.web.problem.UnexpectedProblems;
import jakarta.mvc.form.FormMethodOverwriter;
import jakarta.mvc.security.Csrf;
import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.enums.SecuritySchemeType;
import org.eclipse.microprofile.openapi.annotations.info.Info;
import org.eclipse.microprofile.openapi.annotations.info.License;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.security.SecurityScheme;

/** The REST interface. Whatever is not named here is not served. */
@ApplicationPath("/api/v1")
@OpenAPIDefinition(
        info =
                @Info(
                        title = "Antragswerk",
                        version = "1",
                        description = "Anträge auf Sozialleistungen: zuständige Stelle finden, Anträge einreichen,"
                                + " Status verfolgen; Posteingang der Stellen; Nutzung und Abrechnung.",
                        license = @License(name = "EUPL-1.2")),
        security = @SecurityRequirement(name = RestApplication.TOKEN))
@SecurityScheme(
        securitySchemeName = RestApplication.TOKEN,
        type = SecuritySchemeType.HTTP,
        scheme = "bearer",
        bearerFormat = "JWT",
        description = "Zugriffstoken eines der beiden Realms mit der Audience antragswerk-api")
public class RestApplication extends Application {
    static final String TOKEN = "token";

    @Override
    public Set<Class<?>> getClasses() {
        var classes = new HashSet<Class<?>>(KrazoParts.forPrograms());
        classes.addAll(List.of(
                MeResource.class,
                RegionResource.class,
                EditionResource.class,
                BenefitResource.class,
                FormResource.class,
                CompetenceResource.class,
                FinderResource.class,
                SubmissionResource.class,
                CaseResource.class,
                ChecklistResource.class,
                StatusBoardResource.class,
                OversightResource.class,
                StatementResource.class,
                StatementPaperResource.class,
                StatementKeyResource.class,
                SettlementPeriodResource.class,
                CostPoolResource.class,
                SettlementResource.class,
                AdvancePaymentResource.class,
                ObjectionResource.class,
                CostMemberResource.class,
                UsageFileResource.class,
                FocusResource.class,
                PublicUsageResource.class,
                PublicUsageFileResource.class,
                UsageBatchResource.class,
                UsageCorrectionResource.class,
                UsageChainResource.class,
                MeteringContractResource.class,
                LandResource.class,
                OperationResource.class,
                RolloutResource.class,
                RehearsalResource.class,
                CrisisSetResource.class,
                AreaResource.class,
                AuditResource.class,
                WorkBasketResource.class,
                PeopleResource.class,
                LandPeopleResource.class,
                LandAccessResource.class,
                AccessRules.class,
                RefusalProblems.class,
                HttpErrorProblems.class,
                UnexpectedProblems.class));
        return classes;
    }

    /** Jakarta MVC is of no use here; what it would do to requests and answers is switched off. */
    @Override
    public Map<String, Object> getProperties() {
        return Map.of(
                Csrf.CSRF_PROTECTION,
                Csrf.CsrfOptions.OFF,
                FormMethodOverwriter.FORM_METHOD_OVERWRITE,
                FormMethodOverwriter.Options.DISABLED,
                "jersey.config.server.headers.location.relative.resolution.disabled",
                true,
                "jersey.config.server.wadl.disableWadl",
                true);
    }
}
