package org.wis.cases;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.wis.gate.Mandate;

/** A contraception service as kept in the registry; restricted. */
@Entity
@Table(name = "contraception_service")
class ContraceptionLine extends CardLine<ContraceptionService> implements Hideable {

    @Column(name = "method_enc")
    private byte[] method;
    @Column(name = "started_on")
    private LocalDate startedOn;
    @Column(name = "provider_type")
    private String providerType;
    @Column(name = "device_kind_enc")
    private byte[] deviceKind;
    @Column(name = "due_review")
    private LocalDate dueReview;
    @Column(name = "ended_on")
    private LocalDate endedOn;
    @Column(name = "end_reason_enc")
    private byte[] endReason;
    @Column(name = "informed_choice_doc")
    private String informedChoiceDoc;
    private String source;
    @Column(name = "hidden_at")
    private LocalDateTime hiddenAt;

    protected ContraceptionLine() {
    }

    @Override
    void write(ContraceptionService given, CardSeal seal, Mandate mandate) {
        method = seal.seal(method, given.method());
        startedOn = given.startedOn();
        providerType = given.providerType();
        deviceKind = seal.seal(deviceKind, given.deviceKind());
        dueReview = given.dueReview();
        endedOn = given.endedOn();
        endReason = seal.seal(endReason, given.endReason());
        informedChoiceDoc = given.informedChoiceDoc();
        source = given.source();
        under(mandate);
    }

    @Override
    public void hide(Mandate mandate) {
        hiddenAt = mandate.openedAt();
        under(mandate);
    }
}
