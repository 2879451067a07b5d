package org.wis.session;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.wis.division.DivisionCode;

/** Seats of a session that a county may fill. */
@Entity
@Table(name = "session_quota")
public class SessionQuota {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Column(name = "session_id")
    private long session;
    @Column(name = "county_code")
    private DivisionCode county;
    private int seats;

    protected SessionQuota() {
    }

    /** Seats for a county. */
    public SessionQuota(SessionId session, DivisionCode county, int seats) {
        this.session = session.value();
        this.county = county;
        this.seats = seats;
    }

    DivisionCode county() {
        return county;
    }

    int seats() {
        return seats;
    }

    void allot(int newSeats) {
        this.seats = newSeats;
    }
}
