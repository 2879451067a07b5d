package org.wis.training;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import org.wis.staff.StaffId;

/**
 * The training of a person in a year: what the province entered with a document, and what was counted from sessions; the gate reads the sum.
 * Every version is kept, and a change counts from now on, never back.
 */
@Entity
@Table(name = "training_standing")
public class TrainingStanding {

    private static final String BY_DAYS = "BY_DAYS";

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
    private String obligation = BY_DAYS;
    @Column(name = "pre_service_passed")
    private boolean preServicePassed;
    @Column(name = "late_make_up_on")
    private LocalDate lateMakeUpOn;
    @Column(name = "document_no")
    private String documentNo;
    @Column(name = "counted_strict_minutes")
    private int countedStrictMinutes;
    @Column(name = "counted_wide_minutes")
    private int countedWideMinutes;
    @Column(name = "counted_prefecture_trainings")
    private int countedPrefectureTrainings;
    @Column(name = "counted_pre_service_passed")
    private boolean countedPreServicePassed;
    @Column(name = "entered_pre_service_passed")
    private Boolean enteredPreServicePassed;
    @Column(name = "counted_at")
    private LocalDateTime countedAt;

    protected TrainingStanding() {
    }

    /** Of a person, as entered. */
    public TrainingStanding(StaffId staff, StandingEntry entry) {
        this.staffId = staff.value();
        this.year = entry.year();
        take(entry);
    }

    /** Of a person, with nothing entered yet. */
    TrainingStanding(StaffId staff, int year) {
        this.staffId = staff.value();
        this.year = year;
    }

    int year() {
        return year;
    }

    final void take(StandingEntry entry) {
        this.strictMinutes = entry.strictMinutes() + countedStrictMinutes;
        this.wideMinutes = entry.wideMinutes() + countedWideMinutes;
        this.prefectureTrainings = entry.prefectureTrainings() + countedPrefectureTrainings;
        this.obligation = entry.obligation().name();
        this.enteredPreServicePassed = entry.preServicePassed();
        this.preServicePassed = entry.preServicePassed() || countedPreServicePassed;
        this.lateMakeUpOn = entry.lateMakeUpOn();
        this.documentNo = entry.documentNo();
    }

    /** Puts what was counted in the place of what was counted before. @return whether it is something else */
    final boolean count(CountedYear counted, LocalDateTime at) {
        CountedYear before = new CountedYear(countedStrictMinutes, countedWideMinutes, countedPrefectureTrainings, countedPreServicePassed);
        if (before.equals(counted)) {
            return false;
        }
        this.strictMinutes += counted.strictMinutes() - countedStrictMinutes;
        this.wideMinutes += counted.wideMinutes() - countedWideMinutes;
        this.prefectureTrainings += counted.prefectureTrainings() - countedPrefectureTrainings;
        this.enteredPreServicePassed = preServiceEntered();
        this.preServicePassed = preServiceEntered() || counted.preServicePassed();
        this.countedStrictMinutes = counted.strictMinutes();
        this.countedWideMinutes = counted.wideMinutes();
        this.countedPrefectureTrainings = counted.prefectureTrainings();
        this.countedPreServicePassed = counted.preServicePassed();
        this.countedAt = at;
        return true;
    }

    private boolean preServiceEntered() {
        return enteredPreServicePassed == null ? preServicePassed && !countedPreServicePassed : enteredPreServicePassed;
    }

    /** What was entered; empty when everything was counted. */
    Optional<StandingEntry> entry() {
        return documentNo == null ? Optional.empty()
                : Optional.of(new StandingEntry(year, strictMinutes - countedStrictMinutes, wideMinutes - countedWideMinutes, prefectureTrainings - countedPrefectureTrainings,
                        TrainingObligation.valueOf(obligation), preServiceEntered(), lateMakeUpOn, documentNo));
    }
}
