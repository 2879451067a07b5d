package org.wis.session;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.wis.staff.OfficeId;

/** A place with seats, kept by an office. */
@Entity
@Table(name = "venue")
public class Venue {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Column(name = "office_id")
    private long office;
    private String name;
    private String address;
    private int seats;
    @Version
    private long version;

    protected Venue() {
    }

    /** A place of an office with this many seats. */
    public Venue(OfficeId office, String name, String address, int seats) {
        this.office = office.value();
        this.name = name;
        this.address = address;
        this.seats = seats;
    }

    /** Its number; only once stored. */
    public VenueId id() {
        return new VenueId(id);
    }
}
