package org.wis.training.web;

import java.io.Serializable;
import java.time.LocalDate;
import org.wis.staff.AppointmentOrder;
import org.wis.staff.Decision;
import org.wis.staff.EstablishmentKind;
import org.wis.staff.LeaveKind;
import org.wis.staff.OfficeId;
import org.wis.staff.PositionType;
import org.wis.staff.StaffDetail;

/** What is typed about a person; which fields a page shows depends on the act. */
public class StaffForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private Long office;
    private PositionType position = PositionType.TOWNSHIP_OPERATOR;
    private EstablishmentKind establishment = EstablishmentKind.PUBLIC_INSTITUTION;
    private String document;
    private String reason;
    private LocalDate from;
    private LocalDate lastDay;
    private LocalDate returnOn;
    private LocalDate day;
    private LeaveKind leaveKind = LeaveKind.MATERNITY;
    private Long post;
    private int year;
    private LocalDate pledgeOn;
    private LocalDate sheetOn;
    private LocalDate hearingOn;
    private String name;
    private String phone;

    /** Filled with what is known. */
    void begin(StaffDetail person, LocalDate today) {
        office = person.person().office().value();
        name = person.person().name();
        phone = person.phone();
        year = today.getYear();
        from = today;
        day = today;
        lastDay = today;
        pledgeOn = today;
        sheetOn = today;
    }

    AppointmentOrder order() {
        return new AppointmentOrder(new OfficeId(office), position, establishment, Decision.documentNumber(document), from);
    }

    Decision decision() {
        return new Decision(document, reason);
    }

    /** Number of the office. */
    public Long getOffice() {
        return office;
    }

    /** Number of the office. */
    public void setOffice(Long office) {
        this.office = office;
    }

    /** Position. */
    public PositionType getPosition() {
        return position;
    }

    /** Position. */
    public void setPosition(PositionType position) {
        this.position = position;
    }

    /** Kind of establishment. */
    public EstablishmentKind getEstablishment() {
        return establishment;
    }

    /** Kind of establishment. */
    public void setEstablishment(EstablishmentKind establishment) {
        this.establishment = establishment;
    }

    /** Document number. */
    public String getDocument() {
        return document;
    }

    /** Document number. */
    public void setDocument(String document) {
        this.document = document;
    }

    /** Reason. */
    public String getReason() {
        return reason;
    }

    /** Reason. */
    public void setReason(String reason) {
        this.reason = reason;
    }

    /** First day. */
    public LocalDate getFrom() {
        return from;
    }

    /** First day. */
    public void setFrom(LocalDate from) {
        this.from = from;
    }

    /** Last day, inclusive. */
    public LocalDate getLastDay() {
        return lastDay;
    }

    /** Last day, inclusive. */
    public void setLastDay(LocalDate lastDay) {
        this.lastDay = lastDay;
    }

    /** Day of return; null while unknown. */
    public LocalDate getReturnOn() {
        return returnOn;
    }

    /** Day of return; null while unknown. */
    public void setReturnOn(LocalDate returnOn) {
        this.returnOn = returnOn;
    }

    /** Day of return, or a day of the leave. */
    public LocalDate getDay() {
        return day;
    }

    /** Day of return, or a day of the leave. */
    public void setDay(LocalDate day) {
        this.day = day;
    }

    /** Kind of leave. */
    public LeaveKind getLeaveKind() {
        return leaveKind;
    }

    /** Kind of leave. */
    public void setLeaveKind(LeaveKind leaveKind) {
        this.leaveKind = leaveKind;
    }

    /** Number of the post to end. */
    public Long getPost() {
        return post;
    }

    /** Number of the post to end. */
    public void setPost(Long post) {
        this.post = post;
    }

    /** Year of a pledge. */
    public int getYear() {
        return year;
    }

    /** Year of a pledge. */
    public void setYear(int year) {
        this.year = year;
    }

    /** Day on which the pledge was signed. */
    public LocalDate getPledgeOn() {
        return pledgeOn;
    }

    /** Day on which the pledge was signed. */
    public void setPledgeOn(LocalDate pledgeOn) {
        this.pledgeOn = pledgeOn;
    }

    /** Day on which the post sheet was signed. */
    public LocalDate getSheetOn() {
        return sheetOn;
    }

    /** Day on which the post sheet was signed. */
    public void setSheetOn(LocalDate sheetOn) {
        this.sheetOn = sheetOn;
    }

    /** Day on which she was heard. */
    public LocalDate getHearingOn() {
        return hearingOn;
    }

    /** Day on which she was heard. */
    public void setHearingOn(LocalDate hearingOn) {
        this.hearingOn = hearingOn;
    }

    /** Name. */
    public String getName() {
        return name;
    }

    /** Name. */
    public void setName(String name) {
        this.name = name;
    }

    /** Office phone. */
    public String getPhone() {
        return phone;
    }

    /** Office phone. */
    public void setPhone(String phone) {
        this.phone = phone;
    }
}
