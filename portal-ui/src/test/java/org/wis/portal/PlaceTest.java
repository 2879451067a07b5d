package org.wis.portal;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.wis.gate.Role;

class PlaceTest {

    @Test
    void every_role_finds_home_and_help() {
        for (Role role : Role.values()) {
            assertTrue(Place.of(Place.Group.WORK, Set.of(role)).contains(Place.HOME), role.name());
            assertTrue(Place.of(Place.Group.OWN, Set.of(role)).contains(Place.HELP), role.name());
        }
    }

    @Test
    void nobody_without_a_role_finds_anything() {
        for (Place.Group group : Place.Group.values()) {
            assertTrue(Place.of(group, Set.of()).isEmpty());
        }
    }

    @Test
    void a_further_page_marks_the_page_it_is_named_for() {
        assertTrue(Place.ACTING.holds("/training/staff/acting-end.xhtml"));
        assertFalse(Place.STAFF.holds("/training/staff/acting-end.xhtml"));
        assertTrue(Place.STAFF.holds("/training/staff/person.xhtml"));
        assertFalse(Place.ACTING.holds("/training/staff/person.xhtml"));
        assertTrue(Place.ACCOUNTS.holds("/registry/accounts-open.xhtml"));
    }

    @Test
    void home_is_not_marked_while_another_page_is_open() {
        assertTrue(Place.HOME.holds("/registry/home.xhtml"));
        assertFalse(Place.HOME.holds("/registry/standing.xhtml"));
        assertFalse(Place.HOME.holds("/registry/cases/search.xhtml"));
    }
}
