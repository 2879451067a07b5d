package org.wis.portal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.wis.cases.CardContent;
import org.wis.division.DivisionCode;

/** Every group and every field of a card has words. */
class CaseWordsTest {

    @Test
    void every_group_and_field_of_a_card_has_words_in_both_languages() {
        List<String> keys = keysOf("", CardContent.class);
        assertTrue(keys.contains("field.children.birthDate"), keys.toString());
        assertTrue(keys.contains("group.pregnancies"), keys.toString());
        List<String> missing = new ArrayList<>();
        for (Language language : Language.values()) {
            keys.stream().filter(key -> WordBook.of(language).find(key).isEmpty()).forEach(key -> missing.add(language + " " + key));
        }
        assertEquals(List.of(), missing);
    }

    private static List<String> keysOf(String prefix, Class<?> type) {
        List<String> keys = new ArrayList<>();
        for (RecordComponent component : type.getRecordComponents()) {
            Class<?> held = held(component.getGenericType());
            if (held.isRecord() && held != DivisionCode.class) {
                keys.add("group." + component.getName());
                keys.addAll(keysOf(prefix + component.getName() + ".", held));
            } else if (!component.getName().equals("id")) {
                keys.add("field." + prefix + component.getName());
            }
        }
        return keys;
    }

    private static Class<?> held(Type type) {
        if (type instanceof ParameterizedType parameterized) {
            Type[] arguments = parameterized.getActualTypeArguments();
            return arguments.length == 1 ? (Class<?>) arguments[0] : (Class<?>) parameterized.getRawType();
        }
        return (Class<?>) type;
    }
}
