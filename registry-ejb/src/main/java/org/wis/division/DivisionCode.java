package org.wis.division;

import java.io.Serializable;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.wis.gate.Refused;

/**
 * Code of an administrative division, significant digits only: 2 province, 4 prefecture, 6 county (GB/T 2260), 9 township (GB/T 10114), 12 village.
 *
 * @param value the digits, never null
 */
public record DivisionCode(String value) implements Serializable, Comparable<DivisionCode> {

    private static final Pattern SHAPE = Pattern.compile("\\d{2}|\\d{4}|\\d{6}|\\d{9}|\\d{12}");

    /** @throws Refused DIVISION_CODE_MALFORMED when the text has another shape */
    public DivisionCode {
        Objects.requireNonNull(value, "value");
        if (!SHAPE.matcher(value).matches()) {
            throw new Refused(DivisionRefusal.DIVISION_CODE_MALFORMED, value);
        }
    }

    /** The code in this text; surrounding blanks are ignored. */
    public static DivisionCode of(String text) {
        return new DivisionCode(Objects.requireNonNull(text, "text").strip());
    }

    /** Administrative level as the personnel rules count it: 2 province, 3 prefecture, 4 county, 5 township, 6 village. */
    public int level() {
        return switch (value.length()) {
            case 2 -> 2;
            case 4 -> 3;
            case 6 -> 4;
            case 9 -> 5;
            default -> 6;
        };
    }

    /** Whether the other division is this one or lies in it. */
    public boolean contains(DivisionCode other) {
        return other.value.startsWith(value);
    }

    /** The county it lies in (or itself). @throws Refused when it is above a county */
    public DivisionCode county() {
        return prefix(6);
    }

    /** The township it lies in (or itself). @throws Refused when it is above a township */
    public DivisionCode township() {
        return prefix(9);
    }

    /** The 12 digits shown on paper, filled with zeros. */
    public String display() {
        return value + "0".repeat(12 - value.length());
    }

    /** The division it lies in; empty for a province. */
    public Optional<DivisionCode> parent() {
        int length = switch (level()) {
            case 2 -> 0;
            case 3 -> 2;
            case 4 -> 4;
            case 5 -> 6;
            default -> 9;
        };
        return length == 0 ? Optional.empty() : Optional.of(new DivisionCode(value.substring(0, length)));
    }

    /** Whether it has the prefix 99, which GB/T 2260 never allocates: made up, for the demo only. */
    public boolean isFictitious() {
        return value.startsWith("99");
    }

    private DivisionCode prefix(int length) {
        if (value.length() < length) {
            throw new Refused(DivisionRefusal.DIVISION_CODE_MALFORMED, value);
        }
        return new DivisionCode(value.substring(0, length));
    }

    @Override
    public int compareTo(DivisionCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
