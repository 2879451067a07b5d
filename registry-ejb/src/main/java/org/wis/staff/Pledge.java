package org.wis.staff;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** That a person signed the confidentiality pledge and the post responsibility sheet of a year. */
@Entity
@Table(name = "pledge")
public class Pledge {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Column(name = "staff_id")
    private long staffId;
    private int year;
    @Column(name = "pledge_signed_on")
    private LocalDate pledgeSignedOn;
    @Column(name = "sheet_signed_on")
    private LocalDate sheetSignedOn;

    protected Pledge() {
    }

    /** All never null. */
    public Pledge(StaffId staff, int year, LocalDate pledgeSignedOn, LocalDate sheetSignedOn) {
        this.staffId = staff.value();
        this.year = year;
        this.pledgeSignedOn = pledgeSignedOn;
        this.sheetSignedOn = sheetSignedOn;
    }

    /** The calendar year it is for. */
    public int year() {
        return year;
    }

    /** Day of the confidentiality pledge. */
    public LocalDate pledgeSignedOn() {
        return pledgeSignedOn;
    }

    /** Day of the post responsibility sheet. */
    public LocalDate sheetSignedOn() {
        return sheetSignedOn;
    }
}
