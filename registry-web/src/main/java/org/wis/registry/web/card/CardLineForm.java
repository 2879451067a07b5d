package org.wis.registry.web.card;

import java.io.Serializable;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.wis.cases.FieldCodes;
import org.wis.codes.CodeSystem;
import org.wis.division.DivisionCode;

/** One line of a group of a card on the page: its fields, taken from the record and put back into one. What the page does not show stays as it was. */
public class CardLineForm implements Serializable {

    private static final Set<String> NOT_SHOWN = Set.of("id", "seq", "payments", "birthOrder", "legacyHouseholdCode", "legacyDivisionCode15", "managingDivision",
            "exitOn", "exitReason", "exchangeId", "monthOnly");
    private static final Set<String> MASKED = Set.of("person.name", "person.formerName", "person.idNumber", "person.phone", "husband.name", "husband.idNumber",
            "husband.phone", "children.name", "children.idNumber", "children.birthCertificateNo");
    private static final int LONG = 60;
    private static final int USUAL = 60;

    private final String group;
    private final Class<? extends Record> type;
    private final Record original;
    private final List<CardField> fields = new ArrayList<>();
    private final int sequence;

    /** @param original the line as it stands; null for a new one */
    CardLineForm(String group, Class<? extends Record> type, Record original, String path, int sequence) {
        this.group = group;
        this.type = type;
        this.original = original;
        this.sequence = sequence;
        for (RecordComponent component : type.getRecordComponents()) {
            if (!NOT_SHOWN.contains(component.getName())) {
                fields.add(field(component, path));
            }
        }
    }

    /** The fields in the order of the card. */
    public List<CardField> getFields() {
        return fields;
    }

    /** The fields that say something, for reading. */
    public List<CardField> getFilled() {
        return fields.stream().filter(CardField::isFilled).toList();
    }

    /** Whether nothing has been put in. */
    boolean isBlank() {
        return fields.stream().noneMatch(CardField::isFilled);
    }

    /** The line as a record again. */
    Record toRecord() {
        RecordComponent[] components = type.getRecordComponents();
        Class<?>[] types = new Class<?>[components.length];
        Object[] values = new Object[components.length];
        for (int i = 0; i < components.length; i++) {
            RecordComponent component = components[i];
            types[i] = component.getType();
            values[i] = shown(component.getName()).map(field -> field.valueFor(component.getType())).orElseGet(() -> kept(component));
        }
        try {
            Constructor<? extends Record> constructor = type.getDeclaredConstructor(types);
            return constructor.newInstance(values);
        } catch (InvocationTargetException e) {
            throw e.getCause() instanceof RuntimeException refused ? refused : new IllegalStateException(e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type.getName(), e);
        }
    }

    private Optional<CardField> shown(String component) {
        return fields.stream().filter(field -> field.getComponent().equals(component)).findFirst();
    }

    private Object kept(RecordComponent component) {
        if (original != null) {
            return value(component);
        }
        if (component.getType() == int.class) {
            return sequence;
        }
        return component.getType() == boolean.class ? Boolean.FALSE : null;
    }

    private Object value(RecordComponent component) {
        try {
            return component.getAccessor().invoke(original);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(component.toString(), e);
        }
    }

    private CardField field(RecordComponent component, String path) {
        String name = component.getName();
        Size size = component.getAnnotation(Size.class);
        int length = size == null ? USUAL : size.max();
        CodeSystem system = FieldCodes.of(group + "." + name).orElse(null);
        Object value = original == null ? null : value(component);
        return new CardField(group, name, path + "." + name, kind(component.getType(), system, length), length, system, MASKED.contains(group + "." + name),
                value instanceof Boolean flag ? flag.toString() : value);
    }

    private static CardField.Kind kind(Class<?> type, CodeSystem system, int length) {
        if (type == LocalDate.class) {
            return CardField.Kind.DATE;
        }
        if (type == DivisionCode.class) {
            return CardField.Kind.DIVISION;
        }
        if (type == Integer.class || type == int.class) {
            return CardField.Kind.NUMBER;
        }
        if (type == Boolean.class || type == boolean.class) {
            return CardField.Kind.FLAG;
        }
        if (system != null) {
            return CardField.Kind.CODE;
        }
        return length > LONG ? CardField.Kind.LONG_TEXT : CardField.Kind.TEXT;
    }
}
