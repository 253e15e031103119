package de.antragswerk.web;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import de.antragswerk.web.rest.RestApplication;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.mvc.Controller;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.util.HashSet;
import java.util.Set;

/** The law of the boundary. */
@AnalyzeClasses(packages = "de.antragswerk", importOptions = ImportOption.DoNotIncludeTests.class)
class WebArchTest {

    private static final DescribedPredicate<JavaMethod> RESOURCE_METHODS =
            new DescribedPredicate<>("are resource methods") {
                @Override
                public boolean test(JavaMethod method) {
                    return method.getAnnotations().stream()
                            .anyMatch(annotation -> annotation.getRawType().isAnnotatedWith(HttpMethod.class));
                }
            };

    @ArchTest
    static final ArchRule everyResourceMethodSaysWhoMayCallIt = methods()
            .that(RESOURCE_METHODS)
            .should(new ArchCondition<JavaMethod>("carry @RolesAllowed or @PermitAll") {
                @Override
                public void check(JavaMethod method, ConditionEvents events) {
                    var says = method.isAnnotatedWith(PermitAll.class)
                            || method.isAnnotatedWith(RolesAllowed.class)
                            || method.getOwner().isAnnotatedWith(RolesAllowed.class);
                    events.add(new SimpleConditionEvent(method, says, method.getFullName() + " says: " + says));
                }
            });

    @ArchTest
    static final ArchRule webShouldNotDependOnEntitiesOrTransactions = noClasses()
            .that()
            .resideInAPackage("de.antragswerk.web..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("jakarta.persistence..", "jakarta.transaction..", "org.osgi..")
            .orShould()
            .dependOnClassesThat()
            .areAnnotatedWith("jakarta.persistence.Entity");

    @ArchTest
    static final ArchRule nobodyShouldDependOnWeb = noClasses()
            .that()
            .resideOutsideOfPackage("de.antragswerk.web..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("de.antragswerk.web..");

    @ArchTest
    static final ArchRule onlyLoginShouldKnowTheProtocol = noClasses()
            .that()
            .resideOutsideOfPackage("de.antragswerk.web.login..")
            .and()
            .resideInAPackage("de.antragswerk.web..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("com.nimbusds..");

    @ArchTest
    static final ArchRule programsShouldGetNoPages = noClasses()
            .that()
            .resideInAPackage("de.antragswerk.web.rest..")
            .should()
            .beAnnotatedWith(Controller.class);

    @ArchTest
    static final ArchRule everyResourceIsServed = classes()
            .that()
            .areAnnotatedWith(Path.class)
            .should(new ArchCondition<JavaClass>("be named in one of the two applications") {
                private final Set<Class<?>> served = served();

                @Override
                public void check(JavaClass resource, ConditionEvents events) {
                    var named = served.contains(resource.reflect());
                    events.add(new SimpleConditionEvent(resource, named, resource.getName() + " is served: " + named));
                }
            });

    private static Set<Class<?>> served() {
        var all = new HashSet<>(new PagesApplication().getClasses());
        all.addAll(new RestApplication().getClasses());

        return all;
    }

    /** Payara's parts are never freed: see {@code Multipart}. */
    @ArchTest
    static final ArchRule nobodyReadsPartsByTheServer = noClasses()
            .should()
            .callMethod(jakarta.servlet.http.HttpServletRequest.class, "getParts")
            .orShould()
            .callMethod(jakarta.servlet.http.HttpServletRequest.class, "getPart", String.class);
}
