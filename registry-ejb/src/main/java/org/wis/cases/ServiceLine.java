package org.wis.cases;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.wis.gate.Mandate;

/** A service as kept in the registry. */
@Entity
@Table(name = "service_record")
class ServiceLine extends CardLine<ServiceRecord> {

    @Column(name = "service_code")
    private String serviceCode;
    @Column(name = "planned_on")
    private LocalDate plannedOn;
    @Column(name = "offered_on")
    private LocalDate offeredOn;
    @Column(name = "done_on")
    private LocalDate doneOn;
    @Column(name = "provider_type")
    private String providerType;
    private String result;
    @Column(name = "follow_up_on")
    private LocalDate followUpOn;
    private String note;

    protected ServiceLine() {
    }

    @Override
    void write(ServiceRecord given, CardSeal seal, Mandate mandate) {
        serviceCode = given.serviceCode();
        plannedOn = given.plannedOn();
        offeredOn = given.offeredOn();
        doneOn = given.doneOn();
        providerType = given.providerType();
        result = given.result();
        followUpOn = given.followUpOn();
        note = given.note();
        under(mandate);
    }
}
