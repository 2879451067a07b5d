package org.wis.operations;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ParameterFormTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "training.minutes.required|1800|1500|true", "training.minutes.required|1800|-1|false", "training.minutes.required|1800|1e3|false", "training.minutes.required|1800||false",
            "training.grace.end|03-31|04-30|true", "training.grace.end|03-31|04-31|false", "training.grace.end|03-31|02-29|false", "training.grace.end|03-31|2026-04-30|false",
            "establishment.kinds|1,2,3|1,2|true", "establishment.kinds|1,2,3|1,,2|false", "training.mode|STRICT|WIDE|true", "training.mode|STRICT|wide|false",
            "training.ladder|06-30:30,09-30:60|06-30:40|true", "training.ladder|06-30:30,09-30:60|06-30:140|false", "training.ladder|06-30:30,09-30:60|06-31:40|false"})
    void a_new_value_must_have_the_form_of_the_one_before(String name, String before, String value, boolean fits) {
        assertEquals(fits, ParameterForm.of(before).fits(name, value == null ? "" : value));
    }
}
