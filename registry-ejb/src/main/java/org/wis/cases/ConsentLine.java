package org.wis.cases;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.wis.gate.Mandate;

/** A notice or consent as kept in the registry. */
@Entity
@Table(name = "consent")
class ConsentLine extends CardLine<Consent> {

    private String code;
    @Column(name = "text_version")
    private String textVersion;
    @Column(name = "given_on")
    private LocalDate givenOn;
    @Column(name = "withdrawn_on")
    private LocalDate withdrawnOn;

    protected ConsentLine() {
    }

    @Override
    void write(Consent given, CardSeal seal, Mandate mandate) {
        code = given.code();
        textVersion = given.textVersion();
        givenOn = given.givenOn();
        withdrawnOn = given.withdrawnOn();
        under(mandate);
    }
}
