package de.antragswerk.audit;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;

import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import de.antragswerk.tenancy.scope.InScope;
import de.antragswerk.tenancy.scope.ScopeKind;
import java.util.HashSet;
import java.util.Set;

/** In no other scope can staff see a case: the database shows none. Whatever is done in this one leaves an entry. */
@AnalyzeClasses(packages = "de.antragswerk", importOptions = ImportOption.DoNotIncludeTests.class)
class ReadsAreAuditedArchTest {

    @ArchTest
    static final ArchRule everythingInTheScopeOfAnAuthorityLeavesAnEntry = methods()
            .that()
            .areAnnotatedWith(InScope.class)
            .should(new ArchCondition<JavaMethod>("write to the audit trail") {
                @Override
                public void check(JavaMethod method, ConditionEvents events) {
                    var audits = method.getAnnotationOfType(InScope.class).value() != ScopeKind.AUTHORITY
                            || writes(method, new HashSet<>());
                    events.add(new SimpleConditionEvent(method, audits, method.getFullName() + " audits: " + audits));
                }
            });

    private static boolean writes(JavaMethod method, Set<JavaMethod> seen) {
        return seen.add(method)
                && method.getMethodCallsFromSelf().stream()
                        .anyMatch(call -> call.getTargetOwner().isEquivalentTo(AuditTrail.class)
                                || call.getTargetOwner().getPackageName().startsWith("de.antragswerk.casework")
                                        && call.getTarget().resolveMember().stream()
                                                .anyMatch(next -> writes(next, seen)));
    }
}
