package org.wis.certification;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** That a holder asked for the renewal of her certificate, and what was decided. */
@Entity
@Table(name = "renewal_application")
public class RenewalApplication {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Column(name = "certificate_id")
    private long certificateId;
    @Column(name = "applied_on")
    private LocalDate appliedOn;
    @Column(name = "decided_on")
    private LocalDate decidedOn;
    private Boolean granted;

    protected RenewalApplication() {
    }

    RenewalApplication(Certificate certificate, LocalDate appliedOn) {
        this.certificateId = certificate.id();
        this.appliedOn = appliedOn;
    }

    boolean open() {
        return decidedOn == null;
    }

    LocalDate appliedOn() {
        return appliedOn;
    }

    void decide(LocalDate day, boolean grant) {
        this.decidedOn = day;
        this.granted = grant;
    }

    RenewalLine line() {
        return new RenewalLine(appliedOn, decidedOn, granted);
    }
}
