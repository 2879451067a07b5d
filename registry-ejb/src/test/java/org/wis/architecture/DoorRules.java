package org.wis.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.constructors;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaConstructor;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.ejb.Asynchronous;
import jakarta.ejb.MessageDriven;
import jakarta.ejb.Schedule;
import jakarta.ejb.Schedules;
import jakarta.ejb.Singleton;
import jakarta.ejb.Stateful;
import jakarta.ejb.Stateless;
import jakarta.ejb.Timeout;
import jakarta.interceptor.ExcludeClassInterceptors;
import jakarta.interceptor.ExcludeDefaultInterceptors;
import java.util.List;
import org.wis.gate.Does;
import org.wis.gate.Reads;

/** The door stands before every bean, and nothing goes around it. */
final class DoorRules {

    private static final DescribedPredicate<JavaClass> SESSION_BEANS = DescribedPredicate.describe("session or message beans",
            type -> List.of(Stateless.class, Stateful.class, Singleton.class, MessageDriven.class).stream().anyMatch(type::isAnnotatedWith));

    private static final DescribedPredicate<JavaMethod> CALLED_BY_OTHERS = DescribedPredicate.describe("methods that others or the clock can call",
            method -> method.getModifiers().contains(JavaModifier.PUBLIC) && !method.getModifiers().contains(JavaModifier.STATIC)
                    || List.of(Schedule.class, Schedules.class, Timeout.class, Asynchronous.class).stream().anyMatch(method::isAnnotatedWith));

    private DoorRules() {
    }

    static ArchRule everyMethodSaysWhatItIs() {
        return methods().that().areDeclaredInClassesThat(SESSION_BEANS).and(CALLED_BY_OTHERS).should(declareExactlyOneIntention());
    }

    static ArchRule noBeanShutsTheDoorOut() {
        return noClasses().should().beAnnotatedWith(ExcludeDefaultInterceptors.class).orShould().beAnnotatedWith(ExcludeClassInterceptors.class)
                .orShould(haveAMethodThatExcludesInterceptors());
    }

    static ArchRule beansInheritNothing() {
        return classes().that(SESSION_BEANS).should(new ArchCondition<>("extend Object only") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                type.getRawSuperclass().filter(parent -> !parent.isEquivalentTo(Object.class))
                        .ifPresent(parent -> events.add(SimpleConditionEvent.violated(type, type.getName() + " inherits methods of " + parent.getName())));
            }
        });
    }

    /** Only its own package makes the proof of permission. */
    static ArchRule madeOnlyAtHome(Class<?> proof) {
        return constructors().that().areDeclaredIn(proof).should(new ArchCondition<>("be called from its own package only and hidden from others") {
            @Override
            public void check(JavaConstructor constructor, ConditionEvents events) {
                if (constructor.getModifiers().contains(JavaModifier.PUBLIC) || constructor.getModifiers().contains(JavaModifier.PROTECTED)) {
                    events.add(SimpleConditionEvent.violated(constructor, constructor.getFullName() + " is open to others"));
                }
                for (JavaAccess<?> call : constructor.getCallsOfSelf()) {
                    if (!call.getOriginOwner().getPackageName().equals(proof.getPackageName())) {
                        events.add(SimpleConditionEvent.violated(call, call.getDescription()));
                    }
                }
            }
        });
    }

    private static ArchCondition<JavaMethod> declareExactlyOneIntention() {
        return new ArchCondition<>("have exactly one of @Does and @Reads") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                if (method.isAnnotatedWith(Does.class) == method.isAnnotatedWith(Reads.class)) {
                    events.add(SimpleConditionEvent.violated(method, method.getFullName() + " says " + (method.isAnnotatedWith(Does.class) ? "both" : "nothing")));
                }
            }
        };
    }

    private static ArchCondition<JavaClass> haveAMethodThatExcludesInterceptors() {
        return new ArchCondition<>("have a method that excludes interceptors") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                type.getMethods().stream().filter(method -> method.isAnnotatedWith(ExcludeClassInterceptors.class))
                        .forEach(method -> events.add(SimpleConditionEvent.satisfied(method, method.getFullName() + " excludes interceptors")));
            }
        };
    }
}
