package org.wis.architecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Which feature may see which. A feature that is not drawn here fails the build: its arrows are a decision. */
final class FeatureArrows {

    /** What everybody may see. */
    private static final Set<String> GROUND = Set.of("gate", "time", "division", "codes", "privacy", "audit");

    private static final Map<String, Set<String>> ARROWS = Map.ofEntries(
            Map.entry("time", Set.of()),
            Map.entry("gate", Set.of("time", "division")),
            Map.entry("codes", Set.of("gate", "time")),
            Map.entry("privacy", Set.of("gate", "time")),
            Map.entry("audit", Set.of("gate", "time")),
            Map.entry("division", Set.of("gate", "time", "codes", "audit")),
            Map.entry("account", GROUND),
            Map.entry("staff", GROUND),
            Map.entry("position", withGround("staff")),
            Map.entry("training", withGround("staff")),
            Map.entry("hours", withGround("staff", "training")),
            Map.entry("notice", withGround("staff")),
            Map.entry("session", withGround("staff", "notice", "training", "hours")),
            Map.entry("enrolment", withGround("staff", "session", "notice", "hours", "training")),
            Map.entry("exam", withGround("staff", "session", "enrolment")),
            Map.entry("evaluation", withGround("staff", "session", "enrolment")),
            Map.entry("attendance", withGround("staff", "session", "enrolment", "exam", "hours")),
            Map.entry("certification", withGround("staff", "training")),
            Map.entry("foresight", withGround("staff", "notice")),
            Map.entry("certdocument", withGround("staff", "certification")),
            Map.entry("certapplication", withGround("staff", "training", "certification", "certdocument")),
            Map.entry("certcheck", withGround("staff", "certification", "certdocument")),
            Map.entry("cases", GROUND),
            Map.entry("planner", GROUND),
            Map.entry("proposal", withGround("staff", "session", "enrolment", "hours", "planner")),
            Map.entry("sheet", Set.of("gate")),
            Map.entry("print", Set.of()),
            Map.entry("report", withGround("staff", "hours")),
            Map.entry("files", withGround("sheet", "staff", "session", "enrolment", "attendance")),
            Map.entry("operations", withGround("account", "staff", "training", "certification", "certdocument", "certapplication", "cases", "session", "enrolment")));

    private FeatureArrows() {
    }

    /** The gate judges about places, and places refuse through the gate: the one value DivisionCode is ground under both. */
    static ArchRule noCycles(String base) {
        return SlicesRuleDefinition.slices().matching(base + ".(*)..").should().beFreeOfCycles()
                .ignoreDependency(featureIs(base, "gate"), divisionCode(base));
    }

    static ArchRule onlyTheArrows(String base) {
        return ArchRuleDefinition.classes().that().resideInAPackage(base + "..").should(followTheArrows(base));
    }

    private static ArchCondition<JavaClass> followTheArrows(String base) {
        return new ArchCondition<>("see only the features that the arrows allow") {
            @Override
            public void check(JavaClass origin, ConditionEvents events) {
                String from = feature(base, origin);
                if (from.isEmpty()) {
                    return;
                }
                if (!ARROWS.containsKey(from)) {
                    events.add(SimpleConditionEvent.violated(origin, "feature " + from + " is not drawn"));
                    return;
                }
                for (Dependency dependency : origin.getDirectDependenciesFromSelf()) {
                    String to = feature(base, dependency.getTargetClass().getBaseComponentType());
                    boolean codeOnly = !from.equals("gate") || !to.equals("division") || divisionCode(base).test(dependency.getTargetClass());
                    if (!to.isEmpty() && !to.equals(from) && !(ARROWS.get(from).contains(to) && codeOnly)) {
                        events.add(SimpleConditionEvent.violated(dependency, from + " must not see " + to + ": " + dependency.getDescription()));
                    }
                }
            }
        };
    }

    private static DescribedPredicate<JavaClass> featureIs(String base, String name) {
        return DescribedPredicate.describe("in " + name, type -> feature(base, type).equals(name));
    }

    private static DescribedPredicate<JavaClass> divisionCode(String base) {
        return DescribedPredicate.describe("the division code", type -> feature(base, type).equals("division") && type.getSimpleName().equals("DivisionCode"));
    }

    private static String feature(String base, JavaClass type) {
        String name = type.getPackageName();
        if (!name.startsWith(base + ".")) {
            return "";
        }
        String rest = name.substring(base.length() + 1);
        int dot = rest.indexOf('.');
        return dot < 0 ? rest : rest.substring(0, dot);
    }

    private static Set<String> withGround(String... more) {
        Set<String> all = new HashSet<>(GROUND);
        all.addAll(Set.of(more));
        return all;
    }
}
