package org.wis.cases;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.wis.division.DivisionCode;
import org.wis.gate.Mandate;

/** A line of floating population as kept in the registry. */
@Entity
@Table(name = "floating_record")
class FloatingLine extends CardLine<FloatingRecord> {

    private String direction;
    private String type;
    @Column(name = "from_division")
    private DivisionCode fromDivision;
    @Column(name = "to_division")
    private DivisionCode toDivision;
    private LocalDate since;
    @Column(name = "expected_until")
    private LocalDate expectedUntil;
    private String reason;
    @Column(name = "with_spouse")
    private Boolean withSpouse;
    @Column(name = "exchange_id")
    private String exchangeId;

    protected FloatingLine() {
    }

    @Override
    void write(FloatingRecord given, CardSeal seal, Mandate mandate) {
        direction = given.direction();
        type = given.type();
        fromDivision = given.fromDivision();
        toDivision = given.toDivision();
        since = given.since();
        expectedUntil = given.expectedUntil();
        reason = given.reason();
        withSpouse = given.withSpouse();
        exchangeId = given.exchangeId();
        under(mandate);
    }
}
