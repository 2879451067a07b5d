package org.wis.registry.web.card;

import java.io.Serializable;
import java.time.LocalDate;
import org.wis.codes.CodeSystem;
import org.wis.division.DivisionCode;

/** One field of a card on the page: its name for the words, its sort, and the value as it is shown or was typed. */
public class CardField implements Serializable {

    /** The sorts of input. */
    public enum Kind {
        /** Free text. */ TEXT,
        /** A longer free text. */ LONG_TEXT,
        /** A date, typed in any usual way. */ DATE,
        /** A choice from a code table. */ CODE,
        /** A division by its code. */ DIVISION,
        /** A whole number. */ NUMBER,
        /** Yes or no. */ FLAG
    }

    private final String group;
    private final String component;
    private final String path;
    private final Kind kind;
    private final int maxLength;
    private final CodeSystem system;
    private final boolean masked;
    private Object value;

    CardField(String group, String component, String path, Kind kind, int maxLength, CodeSystem system, boolean masked, Object value) {
        this.group = group;
        this.component = component;
        this.path = path;
        this.kind = kind;
        this.maxLength = maxLength;
        this.system = system;
        this.masked = masked;
        this.value = value;
    }

    /** Name of the record component. */
    public String getComponent() {
        return component;
    }

    /** Key of its words. */
    public String getKey() {
        return "field." + group + "." + component;
    }

    /** Where it stands on the card, as findings and the showing of masked values name it. */
    public String getPath() {
        return path;
    }

    /** The path as an id of the page. */
    public String getAnchor() {
        return "f-" + path.replaceAll("[^A-Za-z0-9]", "-");
    }

    /** Sort of input. */
    public Kind getKind() {
        return kind;
    }

    /** Most characters. */
    public int getMaxLength() {
        return maxLength;
    }

    /** Code table; null when it has none. */
    public CodeSystem getSystem() {
        return system;
    }

    /** Whether its value is kept masked: then it is private, and never stored as a draft. */
    public boolean isMasked() {
        return masked;
    }

    /** Whether there is anything in it. */
    public boolean isFilled() {
        return value != null && !"".equals(value);
    }

    /** Text, code or flag. */
    public String getText() {
        return value == null ? null : value.toString();
    }

    /** Text, code or flag. */
    public void setText(String text) {
        value = text == null || text.isBlank() ? null : text.strip();
    }

    /** Date. */
    public LocalDate getDate() {
        return (LocalDate) value;
    }

    /** Date. */
    public void setDate(LocalDate date) {
        value = date;
    }

    /** Division. */
    public DivisionCode getDivision() {
        return (DivisionCode) value;
    }

    /** Division. */
    public void setDivision(DivisionCode division) {
        value = division;
    }

    /** Number. */
    public Integer getNumber() {
        return (Integer) value;
    }

    /** Number. */
    public void setNumber(Integer number) {
        value = number;
    }

    /** The value for the record component of this type. */
    Object valueFor(Class<?> type) {
        if (type == Boolean.class || type == boolean.class) {
            return value == null ? (type == boolean.class ? Boolean.FALSE : null) : Boolean.valueOf(value.toString());
        }
        if (type == int.class) {
            return value == null ? 0 : value;
        }
        return value;
    }
}
