package org.wis.division;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.wis.codes.Pinyin;
import org.wis.gate.Refused;

/** One division with the time it is in force; never deleted, only closed. */
@Entity
@Table(name = "division")
class Division {

    private static final int INITIALS_LIMIT = 60;

    @Id
    private DivisionCode code;
    /** The same column as text, for questions about its beginning. */
    @Column(name = "code", insertable = false, updatable = false)
    private String digits;
    private int level;
    @Column(name = "parent_code")
    private DivisionCode parent;
    private String name;
    private String initials;
    @Column(name = "valid_from")
    private LocalDate validFrom;
    @Column(name = "valid_to")
    private LocalDate validTo;
    @Column(name = "successor_code")
    private DivisionCode successor;
    private String source;

    protected Division() {
    }

    Division(DivisionCode code, String name, LocalDate validFrom, String source) {
        this.code = code;
        this.level = code.level();
        this.parent = code.parent().orElse(null);
        this.validFrom = validFrom;
        this.source = source;
        rename(name, source);
    }

    DivisionCode code() {
        return code;
    }

    String name() {
        return name;
    }

    LocalDate validFrom() {
        return validFrom;
    }

    boolean inForce(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || day.isBefore(validTo));
    }

    /** Gives it another name under the same code. */
    final void rename(String newName, String newSource) {
        name = PlaceName.checked(newName);
        String spelled = Pinyin.initialsOfPlace(name);
        initials = spelled.substring(0, Math.min(spelled.length(), INITIALS_LIMIT));
        source = newSource;
    }

    /** Ends it on a day (exclusive). */
    void close(LocalDate day, DivisionCode successorOrNull) {
        if (validTo != null) {
            throw new Refused(DivisionRefusal.DIVISION_CLOSED, code, validTo, successor == null ? "" : successor.value());
        }
        if (!day.isAfter(validFrom)) {
            throw new Refused(DivisionRefusal.DIVISION_DAY_UNFIT, day, validFrom);
        }
        validTo = day;
        successor = successorOrNull;
    }

    DivisionSummary summary() {
        return new DivisionSummary(code, name, validFrom, validTo, successor, source);
    }
}
