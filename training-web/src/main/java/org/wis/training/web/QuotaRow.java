package org.wis.training.web;

import java.io.Serializable;
import org.wis.division.DivisionCode;
import org.wis.session.QuotaDraft;

/** Seats of a county as they are typed. */
public class QuotaRow implements Serializable {

    private static final long serialVersionUID = 1L;

    private final DivisionCode county;
    private final String name;
    private Integer seats;

    QuotaRow(DivisionCode county, String name, Integer seats) {
        this.county = county;
        this.name = name;
        this.seats = seats;
    }

    QuotaDraft draft() {
        return new QuotaDraft(county, seats);
    }

    /** The county. */
    public DivisionCode getCounty() {
        return county;
    }

    /** Its name. */
    public String getName() {
        return name;
    }

    /** Seats; null for none. */
    public Integer getSeats() {
        return seats;
    }

    /** Seats; null for none. */
    public void setSeats(Integer seats) {
        this.seats = seats;
    }
}
