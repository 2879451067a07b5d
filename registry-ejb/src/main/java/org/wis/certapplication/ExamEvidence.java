package org.wis.certapplication;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * A passed pre-service training in the system.
 *
 * @param enrolment   its number
 * @param course      title of the course
 * @param noticeNo    number of the notice; may be null
 * @param score       points of the exam passed; null when the course had none
 * @param completedOn day of completion
 */
public record ExamEvidence(long enrolment, String course, String noticeNo, Integer score, LocalDate completedOn) implements Serializable {

    private static final int TITLE = 80;

    /** As it stands on the certificate. */
    String basis() {
        String title = course.length() > TITLE ? course.substring(0, TITLE) : course;
        return title + " · " + completedOn + (score == null ? "" : " · " + score) + (noticeNo == null ? "" : " · " + noticeNo);
    }
}
