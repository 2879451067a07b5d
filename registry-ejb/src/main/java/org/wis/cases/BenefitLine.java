package org.wis.cases;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.wis.gate.Mandate;

/** A benefit as kept in the registry; of the account only the last characters. */
@Entity
@Table(name = "benefit")
class BenefitLine extends CardLine<BenefitRecord> {

    private String programme;
    private String role;
    @Column(name = "applied_on")
    private LocalDate appliedOn;
    @Column(name = "confirmed_on")
    private LocalDate confirmedOn;
    private String decision;
    @Column(name = "decision_doc_no")
    private String decisionDocNo;
    @Column(name = "valid_from")
    private LocalDate validFrom;
    @Column(name = "valid_to")
    private LocalDate validTo;
    @Column(name = "payments")
    private String payments;
    @Column(name = "account_last4_enc")
    private byte[] accountLast4;

    protected BenefitLine() {
    }

    @Override
    void write(BenefitRecord given, CardSeal seal, Mandate mandate) {
        programme = given.programme();
        role = given.role();
        appliedOn = given.appliedOn();
        confirmedOn = given.confirmedOn();
        decision = given.decision();
        decisionDocNo = given.decisionDocNo();
        validFrom = given.validFrom();
        validTo = given.validTo();
        payments = Pairs.write(given.payments());
        accountLast4 = seal.seal(accountLast4, given.accountLast4());
        under(mandate);
    }
}
