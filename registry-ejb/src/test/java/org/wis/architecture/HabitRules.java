package org.wis.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.util.Date;
import java.util.Set;

/** Habits of the domain: one clock, no pages, no technical names. */
final class HabitRules {

    /** The one clock, and the sessions of the sign-in, whose library stamps them with the machine's time. */
    private static final Set<String> OWN_CLOCK = Set.of("org.wis.time.OfficialTime", "org.wis.account.Sessions");

    private static final DescribedPredicate<JavaCall<?>> ASKS_THE_MACHINE = DescribedPredicate.describe("asks the machine for the time", call -> {
        JavaClass owner = call.getTargetOwner();
        String name = call.getName();
        boolean bare = call.getTarget().getRawParameterTypes().isEmpty();
        return owner.getPackageName().equals("java.time") && name.equals("now") && takesNoClock(call)
                || owner.isEquivalentTo(Clock.class) && name.startsWith("system")
                || owner.isEquivalentTo(System.class) && name.equals("currentTimeMillis")
                || owner.isEquivalentTo(Date.class) && name.equals("<init>") && bare;
    });

    private HabitRules() {
    }

    static ArchRule oneClock() {
        return noClasses().that(DescribedPredicate.describe("are not a clock", type -> !OWN_CLOCK.contains(type.getName())))
                .should().callCodeUnitWhere(ASKS_THE_MACHINE);
    }

    static ArchRule featuresKnowNoPage() {
        return noClasses().should().dependOnClassesThat().resideInAnyPackage("jakarta.faces..", "org.primefaces..", "jakarta.el..");
    }

    static ArchRule shiroOnlyInSignIn(String base) {
        return noClasses().that().resideOutsideOfPackages(base + ".account").should().dependOnClassesThat().resideInAPackage("org.apache.shiro..");
    }

    static ArchRule noTechnicalNames() {
        return noClasses().should().haveNameMatching(".*(Impl|Util|Utils|Helper|Manager|Dto|DTO|Facade|Bean)");
    }

    private static boolean takesNoClock(JavaCall<?> call) {
        return call.getTarget().getRawParameterTypes().stream().noneMatch(type -> type.isEquivalentTo(Clock.class));
    }
}
