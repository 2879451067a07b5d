package org.wis.cases;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.wis.division.DivisionCode;
import org.wis.gate.Mandate;

/** A husband as kept in the registry: the current one, or a closed block. */
@Entity
@Table(name = "husband")
class HusbandLine extends CardLine<Husband> {

    private String name;
    @Column(name = "id_type")
    private String idType;
    @Column(name = "id_number_enc")
    private byte[] idNumber;
    @Column(name = "id_number_index")
    private byte[] idNumberIndex;
    @Column(name = "birth_date")
    private LocalDate birthDate;
    private String ethnicity;
    private String education;
    @Column(name = "registered_division")
    private DivisionCode registeredDivision;
    @Column(name = "phone_enc")
    private byte[] phone;
    @Column(name = "lives_together")
    private String livesTogether;
    @Column(name = "ended_on")
    private LocalDate endedOn;

    protected HusbandLine() {
    }

    @Override
    void write(Husband given, CardSeal seal, Mandate mandate) {
        name = given.name();
        idType = given.idType();
        byte[] sealed = seal.seal(idNumber, given.idNumber());
        if (sealed != idNumber) {
            idNumber = sealed;
            idNumberIndex = seal.husbandIndex(given.idNumber());
        }
        birthDate = given.birthDate();
        ethnicity = given.ethnicity();
        education = given.education();
        registeredDivision = given.registeredDivision();
        phone = seal.seal(phone, given.phone());
        livesTogether = given.livesTogether();
        under(mandate);
    }

    /** The block is closed and becomes history: it leaves the card but is not removed. */
    @Override
    void leave(Mandate mandate) {
        endedOn = mandate.openedAt().toLocalDate();
        under(mandate);
    }
}
