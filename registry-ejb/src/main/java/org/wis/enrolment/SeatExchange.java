package org.wis.enrolment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDateTime;

/** A proposal that two persons swap their seats in two sessions; the county of the second agrees. */
@Entity
@Table(name = "seat_exchange")
public class SeatExchange {

    /** How far it is. */
    enum State { PROPOSED, AGREED, REFUSED }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Column(name = "first_enrolment_id")
    private long first;
    @Column(name = "second_enrolment_id")
    private long second;
    @Enumerated(EnumType.STRING)
    private State state = State.PROPOSED;
    @Column(name = "proposed_by")
    private long proposedBy;
    @Column(name = "proposed_at")
    private LocalDateTime proposedAt;
    @Column(name = "decided_by")
    private Long decidedBy;
    @Column(name = "decided_at")
    private LocalDateTime decidedAt;
    @Version
    private long version;

    protected SeatExchange() {
    }

    SeatExchange(EnrolmentId first, EnrolmentId second, long by, LocalDateTime at) {
        this.first = first.value();
        this.second = second.value();
        this.proposedBy = by;
        this.proposedAt = at;
    }

    ExchangeId id() {
        return new ExchangeId(id);
    }

    EnrolmentId first() {
        return new EnrolmentId(first);
    }

    EnrolmentId second() {
        return new EnrolmentId(second);
    }

    State state() {
        return state;
    }

    void decide(State decision, long by, LocalDateTime at) {
        this.state = decision;
        this.decidedBy = by;
        this.decidedAt = at;
    }
}
