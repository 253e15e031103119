package de.antragswerk;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;

@AnalyzeClasses(packages = "de.antragswerk", importOptions = ImportOption.DoNotIncludeTests.class)
class CoreArchTest {

    @ArchTest
    static final ArchRule onlyThePluginTrackerKnowsOsgi = noClasses()
            .that()
            .resideOutsideOfPackages("de.antragswerk.benefit.osgi", "de.antragswerk.plugin..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.osgi..");

    @ArchTest
    static final ArchRule nobodyDependsOnTheWeb = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("de.antragswerk.web..", "jakarta.servlet..", "jakarta.ws.rs..", "jakarta.mvc..");

    @ArchTest
    static final ArchRule theFormEngineDependsOnNothingButThePluginApi = noClasses()
            .that()
            .resideInAPackage("de.antragswerk.form..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("jakarta.enterprise..", "jakarta.persistence..", "jakarta.inject..");

    @ArchTest
    static final ArchRule entitiesAreNobodyElsesBusiness =
            classes().that().areAnnotatedWith(Entity.class).should().bePackagePrivate();

    @ArchTest
    static final ArchRule storesStayBehindTheirComponents = noClasses()
            .that()
            .resideInAnyPackage("de.antragswerk.identity..", "de.antragswerk.problem..", "de.antragswerk.plugin..")
            .should()
            .dependOnClassesThat()
            .areAssignableTo(EntityManager.class);

    @ArchTest
    static final ArchRule moneyDoesNotKnowCases = noClasses()
            .that()
            .resideInAPackage("de.antragswerk.costsharing..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("de.antragswerk.submission..", "de.antragswerk.casework..", "de.antragswerk.draft..");

    @ArchTest
    static final ArchRule submissionsDoNotKnowWhoObservesThem = noClasses()
            .that()
            .resideInAPackage("de.antragswerk.submission..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "de.antragswerk.metering..",
                    "de.antragswerk.postbox..",
                    "de.antragswerk.delivery..",
                    "de.antragswerk.casework..",
                    "de.antragswerk.costsharing..");

    @ArchTest
    static final ArchRule nobodyTakesTheSystemClock = noClasses()
            .that()
            .resideOutsideOfPackage("de.antragswerk.startup..")
            .should()
            .callMethod(java.time.Instant.class, "now")
            .orShould()
            .callMethod(java.time.LocalDate.class, "now")
            .orShould()
            .callMethod(System.class, "currentTimeMillis");

    @ArchTest
    static final ArchRule componentsHaveNoCycles = slices().matching(
                    "de.antragswerk.(json|problem|region|sealing|benefit|competence|draft|submission|document|audit|delivery|casework|postbox|metering|costsharing|budget|focus|statement|operation|directory|provisioning|rollout|people|configuration|checklist|statusboard|onboarding|routing|finder|intake|folder|rehearsal|crisis|whatif).(**)")
            .should()
            .beFreeOfCycles();
}
