package org.wis.cases;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AddressCodesTest {

    @ParameterizedTest
    @ValueSource(strings = {"110105", "110224", "441900", "810000", "510202"})
    void codes_of_today_of_long_ago_of_cities_without_counties_and_of_permits_are_known(String code) {
        assertTrue(AddressCodes.known(code));
    }

    @ParameterizedTest
    @ValueSource(strings = {"990102", "110000", "110199", "000000", ""})
    void others_are_not(String code) {
        assertFalse(AddressCodes.known(code));
    }

    @Test
    void the_list_is_whole() {
        assertEquals(7007, AddressCodes.size());
    }
}
