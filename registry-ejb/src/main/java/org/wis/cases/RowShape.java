package org.wis.cases;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.wis.division.DivisionCode;

/**
 * How a record of a card lies in its table: component {@code birthDate} in column {@code birth_date}, a sealed component {@code idNumber} in
 * {@code id_number_enc}. A row is read as one text, its values set apart by a control character that no value can hold, so that the rows of all tables of a card
 * fit into one statement without common columns: carrying those costs more than reading the rows. An empty text is no value.
 *
 * @param <R> the record
 */
final class RowShape<R extends Record> {

    private final Class<R> type;
    private final String table;
    private final Set<String> sealed;
    private final List<String> columns = new ArrayList<>();

    RowShape(Class<R> type, String table, String... sealed) {
        this.type = type;
        this.table = table;
        this.sealed = Set.of(sealed);
        for (RecordComponent component : RecordParts.of(type).components()) {
            String column = column(component.getName());
            columns.add("IFNULL(" + (this.sealed.contains(component.getName()) ? "HEX(" + column + "_enc)" : column) + ", '')");
        }
    }

    String table() {
        return table;
    }

    /** SQL expression of a row: what comes before, then the values in the order of the record. */
    String row(String before) {
        return "CONCAT_WS(_utf8mb4 X'1F', " + before + ", " + String.join(", ", columns) + ")";
    }

    /** The values in a row. */
    static String[] values(Object row) {
        return (row instanceof byte[] bytes ? new String(bytes, StandardCharsets.UTF_8) : (String) row).split("\u001F", -1);
    }

    /** The record in these values. @param first position of its first value */
    R read(String[] row, int first, CardSeal seal) {
        RecordParts parts = RecordParts.of(type);
        Object[] values = new Object[columns.size()];
        for (int i = 0; i < values.length; i++) {
            RecordComponent component = parts.components().get(i);
            String text = row[first + i].isEmpty() ? null : row[first + i];
            values[i] = value(component, text != null && sealed.contains(component.getName()) ? seal.open(HexFormat.of().parseHex(text)) : text);
        }
        return type.cast(parts.build(values));
    }

    private static Object value(RecordComponent component, String text) {
        Class<?> wanted = component.getType();
        if (wanted == Map.class) {
            return map(component, text);
        }
        if (text == null) {
            return null;
        }
        if (wanted == LocalDate.class) {
            return LocalDate.parse(text);
        } else if (wanted == int.class || wanted == Integer.class) {
            return Integer.valueOf(text);
        } else if (wanted == long.class || wanted == Long.class) {
            return Long.valueOf(text);
        } else if (wanted == boolean.class || wanted == Boolean.class) {
            return !text.equals("0");
        } else if (wanted == DivisionCode.class) {
            return new DivisionCode(text);
        } else if (wanted == CaseStatus.class) {
            return CaseStatus.valueOf(text);
        } else if (wanted == CaseNumber.class) {
            return new CaseNumber(text);
        }
        return text;
    }

    private static Map<?, String> map(RecordComponent component, String text) {
        Map<String, String> pairs = Pairs.read(text);
        if (((ParameterizedType) component.getGenericType()).getActualTypeArguments()[0] == Integer.class) {
            Map<Integer, String> byYear = new LinkedHashMap<>();
            pairs.forEach((year, status) -> byYear.put(Integer.valueOf(year), status));
            return byYear;
        }
        return pairs;
    }

    private static String column(String component) {
        StringBuilder column = new StringBuilder();
        for (char letter : component.toCharArray()) {
            column.append(Character.isUpperCase(letter) ? "_" + Character.toLowerCase(letter) : letter);
        }
        return column.toString();
    }
}
