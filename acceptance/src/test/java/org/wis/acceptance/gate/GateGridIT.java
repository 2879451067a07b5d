package org.wis.acceptance.gate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.Archive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.wis.acceptance.PortalArchive;
import org.wis.acceptance.trial.Rows;
import org.wis.division.DivisionCode;
import org.wis.gate.Action;
import org.wis.gate.GateRefusal;
import org.wis.gate.Refused;
import org.wis.gate.StandingReading;

/**
 * Every action of the table in every state of a person, judged where it counts: each use case of the deployed application is called through its door, in the
 * transaction in which it would write, and the answer is held against the oracle. Every refusal must stand in the trail. The transaction is taken back each time,
 * so that no call changes what the next one meets. The facts are set by the owner's hand; the clock stands, so that the result does not depend on the day of the run.
 */
@ArquillianTest
class GateGridIT {

    private static final String IN_ORDER = "valid";
    private static final Pick EVERYTHING = (state, action) -> true;
    private static final Set<String> REGISTRY = Set.of("APPOINTED", "CERTIFIED");
    @Inject
    private Stage stage;
    @Inject
    private BeanManager beans;
    @Inject
    private UserTransaction transaction;
    @Inject
    private StandingReading standing;
    @Inject
    private SilentDoor silent;

    private final List<String> wrong = new ArrayList<>();
    private Player first;
    private Player second;

    @Deployment
    static Archive<?> application() {
        return PortalArchive.with(GateGridIT.class, GridOracle.class, States.class, Samples.class, TrainingSamples.class, ProposalSamples.class, Door.class, Stage.class, Owner.class, Places.class, Player.class,
                Form.class, Rows.class).inRegistry(SilentDoor.class).deployment();
    }

    @BeforeEach
    void begin() throws SQLException {
        stage.begin();
        stage.at(States.NOON);
        first = stage.places().manager(Places.COUNTY);
        second = stage.places().manager(Places.COUNTY);
    }

    @AfterEach
    void end() throws SQLException {
        stage.end();
    }

    @Test
    void the_oracle_names_every_action_and_knows_which_have_a_door_and_which_doors_name_a_place() {
        assertEquals(Arrays.stream(Action.values()).map(Enum::name).collect(Collectors.toCollection(TreeSet::new)), GridOracle.actions());
        List<Door> doors = Door.all(beans);
        Set<String> without = new TreeSet<>(GridOracle.actions());
        doors.forEach(door -> without.remove(door.action().name()));
        assertEquals(GridOracle.withoutDoor(), without);
        Set<String> judgedByPlace = Set.of("APPOINTED", "CERTIFIED", "OFFICE", "OFFICE_READ");
        assertEquals(GridOracle.aboutNoPlace(), doors.stream().filter(door -> judgedByPlace.contains(door.action().requirement().kind().name()) && !door.namesItsTarget())
                .map(Door::name).collect(Collectors.toCollection(TreeSet::new)));
    }

    @Test
    void an_operator_in_every_state_at_every_door() throws SQLException {
        grid(stage.places().operator(Places.QINGHE), "TOWNSHIP_OPERATOR", Places.QINGHE, Places.LIUWAN, EVERYTHING, EVERYTHING);
    }

    @Test
    void a_county_manager_in_every_state_at_every_door() throws SQLException {
        grid(stage.places().manager(Places.COUNTY), "COUNTY_MANAGER", Places.COUNTY, Places.ABROAD, EVERYTHING, EVERYTHING);
    }

    @Test
    void the_offices_in_every_state_at_their_doors_and_in_order_at_all() throws SQLException {
        // Everything is judged; knocking costs more than asking, so in a state in which nothing of an office changes a third of the acts is tried at the doors, by turns.
        Pick judged = (state, action) -> state.equals(IN_ORDER) || GridOracle.isOfOffices(action);
        Pick knocked = (state, action) -> judged.at(state, action)
                && (state.equals(IN_ORDER) || GridOracle.isElsewhere(state) || (GridOracle.states().indexOf(state) + Action.valueOf(action).ordinal()) % 3 == 0);
        officer(Places.PROVINCE, "DATA_REVIEWER", "PROVINCIAL_OFFICE", judged, knocked);
        officer(Places.PREFECTURE, "TRAINER", "PREFECTURE_OFFICE", judged, knocked);
        officer(Places.PROVINCE, "SECURITY_OFFICER", "SECURITY_ADMINISTRATOR", judged, knocked);
        officer(Places.PROVINCE, "AUDITOR", "AUDITOR", judged, knocked);
    }

    @Test
    void nobody_at_every_door() throws SQLException {
        Samples samples = new Samples(stage, Places.QINGHE, first, second);
        for (Door door : Door.all(beans)) {
            judged("nobody", null, door, samples, GridOracle.forNobody(door.action().name()));
        }
        assertEquals("", String.join("\n", wrong));
    }

    @Test
    void a_method_that_does_not_say_what_it_does_is_refused_to_everybody_and_the_attempt_stands_in_the_trail() throws SQLException {
        Player her = stage.places().operator(Places.QINGHE);
        undeclared(null, "SilentDoor.saysNothing", silent::saysNothing);
        stage.does(her, () -> {
            undeclared(her, "SilentDoor.saysNothing", silent::saysNothing);
            undeclared(her, "SilentDoor.saysTwoThings", silent::saysTwoThings);
        });
    }

    private void undeclared(Player her, String name, Supplier<String> call) {
        try {
            long line = stage.owner().youngestLine();
            assertEquals(GateRefusal.UNDECLARED, assertThrows(Refused.class, call::get).code());
            assertEquals(List.of(name + " UNDECLARED"), stage.owner().rows().texts("SELECT CONCAT(subject, ' ', detail) FROM audit_line WHERE kind = 'REFUSED'"
                    + " AND action = 'UNDECLARED' AND account_id <=> ? AND id > ?", her == null ? null : her.account(), line));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void officer(String home, String position, String role, Pick judged, Pick knocked) throws SQLException {
        grid(stage.places().officer(home, position, role), role, home, Places.ABROAD, judged, knocked);
    }

    private void grid(Player her, String role, String home, String elsewhere, Pick judged, Pick knocked) throws SQLException {
        Samples own = new Samples(stage, Places.QINGHE, first, second);
        Samples other = new Samples(stage, elsewhere, first, second);
        States states = new States(stage, first, second);
        List<Door> doors = Door.all(beans);
        for (String state : GridOracle.states()) {
            states.set(state, her, home, Places.QINGHE, elsewhere);
            boolean away = GridOracle.isElsewhere(state);
            List<Door> here = tried(doors, state).stream().filter(door -> knocked.at(state, door.action().name())).toList();
            Set<Action> atDoors = here.stream().map(Door::action).collect(Collectors.toSet());
            stage.does(her, () -> {
                Arrays.stream(Action.values()).filter(action -> judged.at(state, action.name()) && !atDoors.contains(action))
                        .forEach(action -> asked(role, state, action, Places.village(away ? elsewhere : Places.QINGHE)));
                here.forEach(door -> judged(role + " " + state, her, door, away ? other : own,
                        GridOracle.expected(role, state, door.action().name(), door.namesItsTarget())));
            });
        }
        assertEquals("", String.join("\n", wrong));
    }

    /**
     * The doors of a state. What touches the registry is tried at every door in every state; of the many doors that share an action about people or oneself each state
     * takes another one, and all of them when everything is in order: what a person lacks is judged by the action, not by the door.
     */
    private static List<Door> tried(List<Door> doors, String state) {
        if (state.equals(IN_ORDER)) {
            return doors;
        }
        int turn = GridOracle.states().indexOf(state);
        Map<Action, List<Door>> alike = doors.stream().collect(Collectors.groupingBy(Door::action));
        // In their own order: who has signed out is nobody for the doors after it.
        return doors.stream().filter(door -> REGISTRY.contains(door.action().requirement().kind().name())
                || alike.get(door.action()).indexOf(door) == turn % alike.get(door.action()).size()).toList();
    }

    /** What is tried at no door is judged by the question that a page asks for a button. */
    private void asked(String role, String state, Action action, DivisionCode division) {
        Set<String> codes = standing.ask(action, division).reasons().stream().map(reason -> reason.code().name()).collect(Collectors.toCollection(TreeSet::new));
        compare(role + " " + state + " asks for " + action, GridOracle.expected(role, state, action.name(), true), codes);
    }

    private void judged(String who, Player her, Door door, Samples samples, Set<String> expected) {
        try {
            long line = stage.owner().youngestLine();
            Set<String> codes;
            transaction.begin();
            try {
                codes = door.knock(samples);
            } finally {
                transaction.rollback();
            }
            compare(who + " at " + door.action() + " " + door, expected, codes);
            if (!codes.isEmpty()) {
                compare(who + " at " + door.action() + " " + door + ", in the trail", expected, recorded(her, door.action(), line));
            }
        } catch (Exception e) {
            throw new IllegalStateException(door.toString(), e);
        }
    }

    /** The codes of the one refusal that was recorded since. */
    private Set<String> recorded(Player her, Action action, long since) throws SQLException {
        List<String> lines = stage.owner().rows().texts("SELECT detail FROM audit_line WHERE kind = 'REFUSED' AND action = ? AND account_id <=> ? AND id > ?", action.name(),
                her == null ? null : her.account(), since);
        return lines.size() == 1 ? new TreeSet<>(Arrays.asList(lines.get(0).split(","))) : Set.of(lines.size() + " lines");
    }

    private void compare(String what, Set<String> expected, Set<String> codes) {
        if (!expected.equals(codes)) {
            wrong.add(what + ": expected " + expected + ", got " + codes);
        }
    }

    /** Which actions are tried in a state. */
    private interface Pick {
        boolean at(String state, String action);
    }
}
