package org.wis.architecture;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaFieldAccess.AccessType;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Query;
import jakarta.persistence.criteria.CriteriaDelete;
import jakarta.persistence.criteria.CriteriaUpdate;
import java.util.HashSet;
import java.util.Set;
import org.wis.gate.Mandate;

/** Who touches the database, and how what it keeps may be changed. */
final class StoreRules {

    /** Stores that other features need: the trail, and the row that orders a person's writes. */
    private static final Set<String> PUBLISHED_STORES = Set.of("org.wis.audit.AuditTrail", "org.wis.gate.Credentials");

    /** Append to tables of the guard that no entity stands for; the mandate register returns the number of its row and so does not pass here. */
    private static final Set<String> APPENDING = Set.of("org.wis.audit.AuditTrail", "org.wis.gate.RefusalRecord");

    private static final DescribedPredicate<JavaClass> REGISTRY_AGGREGATES = DescribedPredicate.describe("entities of the registry (their rows name a mandate)",
            type -> isEntity(type) && type.getAllFields().stream().anyMatch(field -> field.getName().equals("mandateId")));

    private StoreRules() {
    }

    static ArchRule entityManagerOnlyInStores() {
        return classes().that(DescribedPredicate.describe("use an EntityManager", type -> type.getDirectDependenciesFromSelf().stream()
                        .anyMatch(dependency -> dependency.getTargetClass().isEquivalentTo(EntityManager.class))))
                .should(new ArchCondition<>("be package-private @Dependent stores") {
                    @Override
                    public void check(JavaClass type, ConditionEvents events) {
                        JavaClass store = outermost(type);
                        boolean hidden = !store.getModifiers().contains(JavaModifier.PUBLIC) || PUBLISHED_STORES.contains(store.getName());
                        if (!store.isAnnotatedWith(Dependent.class) || !hidden) {
                            events.add(SimpleConditionEvent.violated(type, type.getName() + " is no store, but uses an EntityManager"));
                        }
                    }
                });
    }

    static ArchRule noBulkWrites() {
        return noClasses().that(DescribedPredicate.describe("do not append to the guard's tables", type -> !APPENDING.contains(type.getName())))
                .should().callMethodWhere(target(name("executeUpdate")).and(target(owner(assignableTo(Query.class)))))
                .orShould().dependOnClassesThat().areAssignableTo(CriteriaUpdate.class)
                .orShould().dependOnClassesThat().areAssignableTo(CriteriaDelete.class);
    }

    /** JDBC belongs to the sealing of the trail, which runs outside a request, and to the start of the system. */
    static ArchRule jdbcOnlyWhereNeeded(String base) {
        return noClasses().that().resideOutsideOfPackages(base + ".audit", base + ".operations")
                .should().dependOnClassesThat().belongToAnyOf(java.sql.Connection.class, java.sql.Statement.class, java.sql.PreparedStatement.class);
    }

    static ArchRule entitiesHaveNoSetters() {
        return methods().that().areDeclaredInClassesThat(DescribedPredicate.describe("are entities", StoreRules::isEntity))
                .should(new ArchCondition<>("not be setters") {
                    @Override
                    public void check(JavaMethod method, ConditionEvents events) {
                        if (method.getName().matches("set[A-Z].*") && method.getRawParameterTypes().size() == 1) {
                            events.add(SimpleConditionEvent.violated(method, method.getFullName() + " is a setter"));
                        }
                    }
                });
    }

    static ArchRule changesOfTheRegistryTakeAMandate() {
        return methods().that().areDeclaredInClassesThat(REGISTRY_AGGREGATES).and().areNotPrivate().should(new ArchCondition<>("take a mandate when they change state") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                boolean mandated = method.getRawParameterTypes().stream().anyMatch(type -> type.isEquivalentTo(Mandate.class));
                if (!mandated && changesState(method, new HashSet<>())) {
                    events.add(SimpleConditionEvent.violated(method, method.getFullName() + " changes the registry without a mandate"));
                }
            }
        });
    }

    /** Whether it sets a field of an entity itself or through methods of the entity. */
    private static boolean changesState(JavaMethod method, Set<String> seen) {
        if (!seen.add(method.getFullName())) {
            return false;
        }
        boolean sets = method.getFieldAccesses().stream()
                .anyMatch(access -> access.getAccessType() == AccessType.SET && isState(access.getTarget().resolveMember().orElse(null)));
        return sets || method.getMethodCallsFromSelf().stream()
                .map(call -> call.getTarget().resolveMember().orElse(null))
                .anyMatch(called -> called != null && isEntity(called.getOwner()) && changesState(called, seen));
    }

    private static JavaClass outermost(JavaClass type) {
        return type.getEnclosingClass().map(StoreRules::outermost).orElse(type);
    }

    private static boolean isState(JavaField field) {
        return field != null && !field.getModifiers().contains(JavaModifier.STATIC) && isEntity(field.getOwner());
    }

    private static boolean isEntity(JavaClass type) {
        return type.isAnnotatedWith(Entity.class) || type.isAnnotatedWith(MappedSuperclass.class);
    }
}
