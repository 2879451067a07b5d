package org.wis.cases;

import java.util.List;
import java.util.Objects;

/**
 * What a rule found on a card.
 *
 * @param code     the rule, V01 to V55
 * @param severity how grave
 * @param field    where the cursor goes, for example {@code person.idNumber} or {@code children[1].birthDate}; never null
 * @param operands for the words; never null
 * @param answered whether the reason that a doubt asks is on record, or none is asked
 * @param kept     whether the finding may be stored and counted; false for a mere prompt that only the screen shows
 */
public record Finding(String code, Severity severity, String field, List<Object> operands, boolean answered, boolean kept) {

    /** Copies the operands. */
    public Finding {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(severity, "severity");
        Objects.requireNonNull(field, "field");
        operands = List.copyOf(operands);
    }

    /** Whether the card may not be written as it stands: an error always, a doubt or a possible duplicate until a reason is on record, a gap never. */
    public boolean blocking() {
        return switch (severity) {
            case E -> true;
            case Q, D -> !answered;
            case O -> false;
        };
    }
}
