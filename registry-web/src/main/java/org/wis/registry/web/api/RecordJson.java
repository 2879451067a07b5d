package org.wis.registry.web.api;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.wis.cases.CaseNumber;
import org.wis.certification.CertificateNumber;
import org.wis.division.DivisionCode;
import org.wis.gate.Refused;

/** The domain's records as JSON and back: components by name, dates as ISO 8601, codes and numbers of cards and divisions as text. What cannot be read says where. */
final class RecordJson {

    private RecordJson() {
    }

    /** A record of this type from a text. @throws Refused REQUEST_UNREADABLE with the place */
    static <T extends Record> T read(String text, Class<T> type) {
        return type.cast(record(object(text), type, "$"));
    }

    private static JsonObject object(String text) {
        try (JsonReader reader = Json.createReader(new StringReader(text == null ? "" : text))) {
            return reader.readObject();
        } catch (RuntimeException e) {
            // Not only JsonException: the parser answers too deep a nesting and too long a number with unchecked exceptions of its own.
            throw unreadable("$");
        }
    }

    /** Any value of the domain. */
    static JsonValue write(Object value) {
        if (value == null) {
            return JsonValue.NULL;
        }
        if (value instanceof DivisionCode || value instanceof CaseNumber || value instanceof CertificateNumber || value instanceof Enum<?> || value instanceof LocalDate
                || value instanceof LocalDateTime || value instanceof LocalTime || value instanceof String) {
            return Json.createValue(value instanceof CaseNumber number ? number.value() : value instanceof CertificateNumber certificate ? certificate.value()
                    : value instanceof Enum<?> constant ? constant.name() : value.toString());
        }
        if (value instanceof Boolean flag) {
            return flag ? JsonValue.TRUE : JsonValue.FALSE;
        }
        if (value instanceof Number number) {
            return Json.createValue(number.longValue());
        }
        if (value instanceof Collection<?> many) {
            JsonArrayBuilder array = Json.createArrayBuilder();
            many.forEach(one -> array.add(write(one)));
            return array.build();
        }
        if (value instanceof Map<?, ?> map) {
            JsonObjectBuilder object = Json.createObjectBuilder();
            map.forEach((key, entry) -> object.add(String.valueOf(key), write(entry)));
            return object.build();
        }
        return components((Record) value);
    }

    private static JsonObject components(Record record) {
        JsonObjectBuilder object = Json.createObjectBuilder();
        for (RecordComponent component : record.getClass().getRecordComponents()) {
            try {
                object.add(component.getName(), write(component.getAccessor().invoke(record)));
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(component.toString(), e);
            }
        }
        return object.build();
    }

    private static Object record(JsonObject object, Class<?> type, String where) {
        RecordComponent[] components = type.getRecordComponents();
        Class<?>[] types = new Class<?>[components.length];
        Object[] values = new Object[components.length];
        for (int i = 0; i < components.length; i++) {
            types[i] = components[i].getType();
            values[i] = value(object.get(components[i].getName()), components[i].getGenericType(), where + "." + components[i].getName());
        }
        for (String name : object.keySet()) {
            if (List.of(components).stream().noneMatch(component -> component.getName().equals(name))) {
                throw unreadable(where + "." + name);
            }
        }
        try {
            return type.getDeclaredConstructor(types).newInstance(values);
        } catch (InvocationTargetException e) {
            throw e.getCause() instanceof Refused refused ? refused : unreadable(where);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type.getName(), e);
        }
    }

    private static Object value(JsonValue value, Type type, String where) {
        if (value == null || value.getValueType() == JsonValue.ValueType.NULL) {
            return type == boolean.class ? Boolean.FALSE : type == int.class ? Integer.valueOf(0) : null;
        }
        try {
            if (type instanceof ParameterizedType generic) {
                return generic.getRawType() == Map.class ? map(value, generic, where) : list(value, generic, where);
            }
            return plain(value, (Class<?>) type, where);
        } catch (ClassCastException | DateTimeParseException | ArithmeticException | NumberFormatException e) {
            throw unreadable(where);
        }
    }

    private static Object plain(JsonValue value, Class<?> type, String where) {
        if (type == String.class) {
            return ((JsonString) value).getString();
        }
        if (type == LocalDate.class) {
            return LocalDate.parse(((JsonString) value).getString());
        }
        if (type == DivisionCode.class) {
            return DivisionCode.of(((JsonString) value).getString());
        }
        if (type == Integer.class || type == int.class) {
            return ((JsonNumber) value).intValueExact();
        }
        if (type == Long.class) {
            return ((JsonNumber) value).longValueExact();
        }
        if (type == Boolean.class || type == boolean.class) {
            if (value != JsonValue.TRUE && value != JsonValue.FALSE) {
                throw unreadable(where);
            }
            return value == JsonValue.TRUE;
        }
        return record(value.asJsonObject(), type, where);
    }

    private static List<Object> list(JsonValue value, ParameterizedType type, String where) {
        List<Object> list = new ArrayList<>();
        for (JsonValue one : value.asJsonArray()) {
            list.add(value(one, type.getActualTypeArguments()[0], where + "[" + list.size() + "]"));
        }
        return list;
    }

    private static Map<Object, Object> map(JsonValue value, ParameterizedType type, String where) {
        Map<Object, Object> map = new TreeMap<>();
        value.asJsonObject().forEach((key, entry) -> map.put(type.getActualTypeArguments()[0] == Integer.class ? Integer.valueOf(key) : key,
                value(entry, type.getActualTypeArguments()[1], where + "." + key)));
        return map;
    }

    private static Refused unreadable(String where) {
        return new Refused(ApiRefusal.REQUEST_UNREADABLE, where);
    }
}
