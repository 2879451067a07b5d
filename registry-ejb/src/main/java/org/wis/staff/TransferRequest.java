package org.wis.staff;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.wis.gate.Refused;

/** A county asks for a person of another one, and that one says its opinion before she moves (article 28: keep the teams stable). */
@Entity
@Table(name = "transfer_request")
public class TransferRequest {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Column(name = "staff_id")
    private long staffId;
    @Column(name = "from_office_id")
    private long fromOfficeId;
    @Column(name = "to_office_id")
    private long toOfficeId;
    @Enumerated(EnumType.STRING)
    @Column(name = "position_type")
    private PositionType position;
    @Column(name = "establishment_kind")
    private EstablishmentKind establishment;
    @Column(name = "first_day")
    private LocalDate firstDay;
    @Column(name = "document_no")
    private String documentNo;
    @Enumerated(EnumType.STRING)
    private TransferState state;
    @Column(name = "asked_by")
    private long askedBy;
    @Column(name = "asked_at")
    private LocalDateTime askedAt;
    @Column(name = "opinion_by")
    private Long opinionBy;
    @Column(name = "opinion_at")
    private LocalDateTime opinionAt;
    @Column(name = "opinion_document_no")
    private String opinionDocumentNo;
    @Column(name = "opinion_reason")
    private String opinionReason;
    @Column(name = "ended_by")
    private Long endedBy;
    @Column(name = "ended_at")
    private LocalDateTime endedAt;
    @Version
    private long version;

    protected TransferRequest() {
    }

    TransferRequest(StaffId staff, OfficeId from, OfficeId to, AppointmentOrder order, long askedBy, LocalDateTime askedAt) {
        this.staffId = staff.value();
        this.fromOfficeId = from.value();
        this.toOfficeId = to.value();
        this.position = order.position();
        this.establishment = order.establishment();
        this.firstDay = order.from();
        this.documentNo = Decision.documentNumber(order.documentNo());
        this.state = TransferState.ASKED;
        this.askedBy = askedBy;
        this.askedAt = askedAt;
    }

    TransferId id() {
        return new TransferId(id);
    }

    StaffId staff() {
        return new StaffId(staffId);
    }

    OfficeId from() {
        return new OfficeId(fromOfficeId);
    }

    AppointmentOrder order() {
        return new AppointmentOrder(new OfficeId(toOfficeId), position, establishment, documentNo, firstDay);
    }

    boolean isOpen() {
        return state == TransferState.ASKED || state == TransferState.AGREED;
    }

    /** The opinion of the county she works for. @throws Refused TRANSFER_STATE_WRONG, TRANSFER_TWO_PERSONS */
    void opine(boolean agreed, Decision decision, long by, LocalDateTime at) {
        require(TransferState.ASKED);
        if (by == askedBy) {
            throw new Refused(StaffRefusal.TRANSFER_TWO_PERSONS);
        }
        state = agreed ? TransferState.AGREED : TransferState.DECLINED;
        opinionBy = by;
        opinionAt = at;
        opinionDocumentNo = decision.documentNo();
        opinionReason = decision.reason();
    }

    /** She has moved. @throws Refused TRANSFER_STATE_WRONG without the other county's agreement */
    void done(long by, LocalDateTime at) {
        require(TransferState.AGREED);
        end(TransferState.DONE, by, at);
    }

    /** The county that asked gives it up. @throws Refused TRANSFER_STATE_WRONG */
    void withdraw(long by, LocalDateTime at) {
        if (!isOpen()) {
            throw new Refused(StaffRefusal.TRANSFER_STATE_WRONG, state);
        }
        end(TransferState.WITHDRAWN, by, at);
    }

    private void end(TransferState end, long by, LocalDateTime at) {
        state = end;
        endedBy = by;
        endedAt = at;
    }

    private void require(TransferState needed) {
        if (state != needed) {
            throw new Refused(StaffRefusal.TRANSFER_STATE_WRONG, state);
        }
    }
}
