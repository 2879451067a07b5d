package org.wis.operations;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.wis.division.DivisionCode;
import org.wis.gate.Role;

class DemoDataTest {

    @Test
    void every_place_of_the_demo_is_fictitious_and_lies_in_one_named_before() {
        Set<DivisionCode> named = new HashSet<>();
        DemoData.divisions().keySet().forEach(code -> {
            assertTrue(code.isFictitious(), code.value());
            assertTrue(code.parent().map(named::contains).orElse(true), code.value());
            named.add(code);
        });
        assertEquals(15, named.size());
    }

    @Test
    void every_person_has_an_office_a_name_of_her_own_and_a_number_of_her_own() {
        List<DemoPerson> people = DemoData.people();
        assertEquals(people.size(), people.stream().map(DemoPerson::username).distinct().count());
        assertEquals(people.size(), people.stream().map(person -> person.birth() + "/" + person.sequence()).distinct().count());
        assertTrue(people.stream().allMatch(person -> DemoData.divisions().containsKey(person.division()) && person.position().existsAt(person.division().level())));
    }

    @Test
    void every_role_and_every_story_is_there() {
        assertEquals(Set.of(Role.values()), new HashSet<>(DemoData.people().stream().map(DemoPerson::role).toList()));
        assertEquals(Set.of(DemoPerson.Story.values()), new HashSet<>(DemoData.people().stream().map(DemoPerson::story).toList()));
        assertEquals(2, DemoData.people().stream().filter(person -> person.role() == Role.COUNTY_MANAGER).count(), "proposer and approver");
    }
}
