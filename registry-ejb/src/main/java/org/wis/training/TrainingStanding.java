package org.wis.training;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.wis.staff.StaffId;

/** The training of a person in a year. Amended with a document; every version is kept, and a change counts from now on, never back. */
@Entity
@Table(name = "training_standing")
public class TrainingStanding {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Column(name = "staff_id")
    private long staffId;
    private int year;
    @Column(name = "strict_minutes")
    private int strictMinutes;
    @Column(name = "wide_minutes")
    private int wideMinutes;
    @Column(name = "prefecture_trainings")
    private int prefectureTrainings;
    @Enumerated(EnumType.STRING)
    private TrainingObligation obligation;
    @Column(name = "pre_service_passed")
    private boolean preServicePassed;
    @Column(name = "late_make_up_on")
    private LocalDate lateMakeUpOn;
    @Column(name = "document_no")
    private String documentNo;

    protected TrainingStanding() {
    }

    /** Of a person, as entered. */
    public TrainingStanding(StaffId staff, StandingEntry entry) {
        this.staffId = staff.value();
        this.year = entry.year();
        take(entry);
    }

    int year() {
        return year;
    }

    final void take(StandingEntry entry) {
        this.strictMinutes = entry.strictMinutes();
        this.wideMinutes = entry.wideMinutes();
        this.prefectureTrainings = entry.prefectureTrainings();
        this.obligation = entry.obligation();
        this.preServicePassed = entry.preServicePassed();
        this.lateMakeUpOn = entry.lateMakeUpOn();
        this.documentNo = entry.documentNo();
    }

    StandingEntry entry() {
        return new StandingEntry(year, strictMinutes, wideMinutes, prefectureTrainings, obligation, preServicePassed, lateMakeUpOn, documentNo);
    }
}
