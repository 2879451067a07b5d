package org.wis.division;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.LocalDateTime;

/** What happened to a division, by which document; never changed. */
@Entity
@Table(name = "division_change")
class DivisionChange {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    private DivisionCode code;
    @Enumerated(EnumType.STRING)
    private DivisionEvent event;
    @Column(name = "old_name")
    private String oldName;
    @Column(name = "new_name")
    private String newName;
    @Column(name = "successor_code")
    private DivisionCode successor;
    @Column(name = "document_no")
    private String documentNo;
    @Column(name = "effective_on")
    private LocalDate effectiveOn;
    @Column(name = "account_id")
    private Long accountId;
    private LocalDateTime at;

    protected DivisionChange() {
    }

    DivisionChange(DivisionCode code, DivisionEvent event, String oldName, String newName, DivisionCode successor, Order order) {
        this.code = code;
        this.event = event;
        this.oldName = oldName;
        this.newName = newName;
        this.successor = successor;
        this.documentNo = order.documentNo();
        this.effectiveOn = order.effectiveOn();
        this.accountId = order.accountId();
        this.at = order.at();
    }

    DivisionHistoryLine line() {
        return new DivisionHistoryLine(event, oldName, newName, successor, documentNo, effectiveOn, at);
    }

    /**
     * By what and when a change is ordered.
     *
     * @param documentNo  document or table
     * @param effectiveOn first day of the new state
     * @param accountId   who enters it
     * @param at          when it is entered
     */
    record Order(String documentNo, LocalDate effectiveOn, Long accountId, LocalDateTime at) {
    }
}
