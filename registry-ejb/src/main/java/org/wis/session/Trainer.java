package org.wis.session;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.wis.staff.OfficeId;
import org.wis.staff.StaffId;

/** Who teaches, engaged by an office; perhaps one of the staff. */
@Entity
@Table(name = "trainer")
public class Trainer {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Column(name = "office_id")
    private long office;
    private String name;
    @Column(name = "staff_id")
    private Long staffId;
    @Version
    private long version;

    protected Trainer() {
    }

    /** @param staff the person of the staff she is; null for a trainer from outside */
    public Trainer(OfficeId office, String name, StaffId staff) {
        this.office = office.value();
        this.name = name;
        this.staffId = staff == null ? null : staff.value();
    }

    /** Her number; only once stored. */
    public TrainerId id() {
        return new TrainerId(id);
    }
}
