package org.wis.cases;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.wis.gate.Mandate;

/** A child on a card as kept in the registry. */
@Entity
@Table(name = "child")
class ChildLine extends CardLine<Child> {

    private int seq;
    private String name;
    private String sex;
    @Column(name = "birth_date")
    private LocalDate birthDate;
    @Column(name = "id_number_enc")
    private byte[] idNumber;
    @Column(name = "birth_certificate_no_enc")
    private byte[] birthCertificateNo;
    @Column(name = "birth_order")
    private Integer birthOrder;
    private String relation;
    @Column(name = "live_status")
    private String liveStatus;
    @Column(name = "live_status_on")
    private LocalDate liveStatusOn;
    @Column(name = "health_at_birth_enc")
    private byte[] healthAtBirth;
    @Column(name = "birth_place_type")
    private String birthPlaceType;
    @Column(name = "handbook_no")
    private String handbookNo;
    @Column(name = "guardian_notice_on")
    private LocalDate guardianNoticeOn;

    protected ChildLine() {
    }

    @Override
    void write(Child given, CardSeal seal, Mandate mandate) {
        seq = given.seq();
        name = given.name();
        sex = given.sex();
        birthDate = given.birthDate();
        idNumber = seal.seal(idNumber, given.idNumber());
        birthCertificateNo = seal.seal(birthCertificateNo, given.birthCertificateNo());
        birthOrder = given.birthOrder();
        relation = given.relation();
        liveStatus = given.liveStatus();
        liveStatusOn = given.liveStatusOn();
        healthAtBirth = seal.seal(healthAtBirth, given.healthAtBirth());
        birthPlaceType = given.birthPlaceType();
        handbookNo = given.handbookNo();
        guardianNoticeOn = given.guardianNoticeOn();
        under(mandate);
    }
}
