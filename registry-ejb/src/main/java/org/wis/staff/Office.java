package org.wis.staff;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Objects;
import org.wis.division.DivisionCode;

/** The office of a province, prefecture, county or township that keeps the registry or governs its keeping. One per division. */
@Entity
@Table(name = "office")
public class Office {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Column(name = "division_code")
    private DivisionCode division;
    private int level;
    private String name;
    private String phone;
    @Version
    private long version;

    protected Office() {
    }

    /**
     * @param division division it serves, never null
     * @param name     full name, never null
     * @param phone    office phone for colleagues who need help; may be null
     */
    public Office(DivisionCode division, String name, String phone) {
        this.division = Objects.requireNonNull(division, "division");
        this.level = division.level();
        this.name = Objects.requireNonNull(name, "name");
        this.phone = phone;
    }

    /** Its number; only once stored. */
    public OfficeId id() {
        return new OfficeId(id);
    }

    /** The division it serves. */
    public DivisionCode division() {
        return division;
    }

    /** 2 province, 3 prefecture, 4 county, 5 township. */
    public int level() {
        return level;
    }

    /** Its name. */
    public String name() {
        return name;
    }
}
