package org.wis.architecture;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.EvaluationResult;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.wis.canary.gate.OpenProof;
import org.wis.canary.proof.MadeElsewhere;
import org.wis.gate.Mandate;

/** The architecture holds, and each rule is shown to bite: a class that breaks it on purpose is caught, and is named. */
class ArchitectureTest {

    private static final String PRODUCT = "org.wis";
    private static final String CANARY = "org.wis.canary";

    private static final JavaClasses CLASSES = new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests()).importPackages(PRODUCT);
    private static final JavaClasses CANARIES = new ClassFileImporter().importPackages(CANARY);

    /**
     * A rule for the product, the same for the canaries, and what must be named when it bites.
     */
    private record Rule(String sentence, ArchRule product, ArchRule canary, String culprit) {

        private Rule(String sentence, ArchRule both, String culprit) {
            this(sentence, both, both, culprit);
        }
    }

    private static final List<Rule> RULES = List.of(
            new Rule("features have no cycles", FeatureArrows.noCycles(PRODUCT), FeatureArrows.noCycles(CANARY), "Slice"),
            new Rule("features see only what the arrows allow", FeatureArrows.onlyTheArrows(PRODUCT), FeatureArrows.onlyTheArrows(CANARY), "time must not see cases"),
            new Rule("the gate sees only the code of a division", FeatureArrows.onlyTheArrows(PRODUCT), FeatureArrows.onlyTheArrows(CANARY), "gate must not see division"),
            new Rule("a new feature draws its arrows", FeatureArrows.onlyTheArrows(PRODUCT), FeatureArrows.onlyTheArrows(CANARY), "feature newfeature is not drawn"),
            new Rule("an EntityManager lives in stores only", StoreRules.entityManagerOnlyInStores(), "ReachingThrough"),
            new Rule("a store is hidden in its feature", StoreRules.entityManagerOnlyInStores(), "PublishedRows"),
            new Rule("nothing is written in bulk", StoreRules.noBulkWrites(), "BulkWriting"),
            new Rule("nothing is written by criteria", StoreRules.noBulkWrites(), "CriteriaWriting"),
            new Rule("JDBC stays where it is needed", StoreRules.jdbcOnlyWhereNeeded(PRODUCT), StoreRules.jdbcOnlyWhereNeeded(CANARY), "PlainWriting"),
            new Rule("entities have no setters", StoreRules.entitiesHaveNoSetters(), "OpenCard.setName"),
            new Rule("a change of the registry takes a mandate", StoreRules.changesOfTheRegistryTakeAMandate(), "OpenCard.rename"),
            new Rule("a change through another method takes a mandate too", StoreRules.changesOfTheRegistryTakeAMandate(), "OpenCard.renameQuietly"),
            new Rule("every method of a bean says what it is", DoorRules.everyMethodSaysWhatItIs(), "SilentWriting.write() says nothing"),
            new Rule("every method of a bean says one thing", DoorRules.everyMethodSaysWhatItIs(), "SilentWriting.both() says both"),
            new Rule("a timer says what it is", DoorRules.everyMethodSaysWhatItIs(), "SilentWriting.byTheClock() says nothing"),
            new Rule("no bean shuts the door out", DoorRules.noBeanShutsTheDoorOut(), "Undoored"),
            new Rule("no method shuts the door out", DoorRules.noBeanShutsTheDoorOut(), "Undoored.quietly"),
            new Rule("beans inherit nothing", DoorRules.beansInheritNothing(), "InheritingWork"),
            new Rule("only the gate makes a mandate", DoorRules.madeOnlyAtHome(Mandate.class), DoorRules.madeOnlyAtHome(OpenProof.class), MadeElsewhere.class.getSimpleName()),
            new Rule("features know no page", HabitRules.featuresKnowNoPage(), "PageKnowing"),
            new Rule("Shiro stays with the sign-in", HabitRules.shiroOnlyInSignIn(PRODUCT), HabitRules.shiroOnlyInSignIn(CANARY), "ShiroKnowing"),
            new Rule("there is one clock", HabitRules.oneClock(), "OwnClock.today"),
            new Rule("a zone is no clock", HabitRules.oneClock(), "OwnClock.inZone"),
            new Rule("the machine is not asked for milliseconds", HabitRules.oneClock(), "OwnClock.millis"),
            new Rule("no class has a technical name", HabitRules.noTechnicalNames(), "CaseManager"));

    @Test
    void the_whole_domain_is_read() {
        assertTrue(CLASSES.size() > 300, () -> "only " + CLASSES.size() + " classes were read");
        for (String type : List.of("org.wis.gate.Gate", "org.wis.cases.CaseAmending", "org.wis.codes.CodeReading", "org.wis.time.OfficialTime")) {
            assertTrue(CLASSES.contain(type), type);
        }
        assertTrue(CLASSES.stream().noneMatch(type -> type.getPackageName().startsWith(CANARY)), "canaries are no part of the product");
    }

    /** A rule that finds nothing to judge fails here too. */
    @TestFactory
    Stream<DynamicTest> every_rule_holds() {
        return RULES.stream().map(rule -> dynamicTest(rule.sentence(), () -> rule.product().check(CLASSES)));
    }

    @TestFactory
    Stream<DynamicTest> every_rule_finds_the_class_that_breaks_it() {
        return RULES.stream().map(rule -> dynamicTest(rule.sentence(), () -> {
            EvaluationResult result = rule.canary().evaluate(CANARIES);
            List<String> details = result.getFailureReport().getDetails();
            assertTrue(details.stream().anyMatch(detail -> detail.contains(rule.culprit())), () -> rule.culprit() + " was not caught: " + details);
        }));
    }
}
