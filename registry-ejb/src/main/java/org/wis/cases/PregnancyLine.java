package org.wis.cases;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.wis.gate.Mandate;

/** A pregnancy on a card as kept in the registry; restricted. */
@Entity
@Table(name = "pregnancy")
class PregnancyLine extends CardLine<Pregnancy> implements Hideable {

    private int seq;
    @Column(name = "registered_on")
    private LocalDate registeredOn;
    @Column(name = "lmp_enc")
    private byte[] lmp;
    private LocalDate edd;
    @Column(name = "handbook_issued_on")
    private LocalDate handbookIssuedOn;
    @Column(name = "care_institution")
    private String careInstitution;
    @Column(name = "risk_level_enc")
    private byte[] riskLevel;
    @Column(name = "outcome_enc")
    private byte[] outcome;
    @Column(name = "outcome_date")
    private LocalDate outcomeDate;
    private Integer multiplicity;
    private String source;
    @Column(name = "hidden_at")
    private LocalDateTime hiddenAt;

    protected PregnancyLine() {
    }

    @Override
    void write(Pregnancy given, CardSeal seal, Mandate mandate) {
        seq = given.seq();
        registeredOn = given.registeredOn();
        lmp = seal.seal(lmp, given.lmp() == null ? null : given.lmp().toString());
        edd = given.edd();
        handbookIssuedOn = given.handbookIssuedOn();
        careInstitution = given.careInstitution();
        riskLevel = seal.seal(riskLevel, given.riskLevel());
        outcome = seal.seal(outcome, given.outcome());
        outcomeDate = given.outcomeDate();
        multiplicity = given.multiplicity();
        source = given.source();
        under(mandate);
    }

    @Override
    public void hide(Mandate mandate) {
        hiddenAt = mandate.openedAt();
        under(mandate);
    }
}
