package org.wis.session;

import java.io.Serializable;
import org.wis.gate.Refused;

/**
 * What is typed about a course.
 *
 * @param title         its title
 * @param subject       its subject area
 * @param repeatable    whether it counts again when repeated in a year
 * @param preService    whether it is a pre-service training
 * @param examRequired  whether it ends with an exam
 * @param examQuestions questions of a paper
 * @param examMinutes   minutes for a paper
 */
public record CourseDraft(String title, Subject subject, boolean repeatable, boolean preService, boolean examRequired, int examQuestions, int examMinutes) implements Serializable {

    /** @throws Refused SESSION_TEXT_MISSING, SESSION_TEXT_TOO_LONG, COURSE_WITHOUT_SUBJECT, EXAM_NUMBERS_WRONG */
    CourseDraft checked() {
        String name = Typed.needed(title, Typed.TITLE);
        if (subject == null) {
            throw new Refused(SessionRefusal.COURSE_WITHOUT_SUBJECT);
        }
        if (examQuestions < 1 || examQuestions > 200 || examMinutes < 1 || examMinutes > 480) {
            throw new Refused(SessionRefusal.EXAM_NUMBERS_WRONG);
        }
        return new CourseDraft(name, subject, repeatable, preService, examRequired, examQuestions, examMinutes);
    }
}
