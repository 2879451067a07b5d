package org.wis.certapplication;

import java.io.Serializable;
import java.util.List;
import org.wis.staff.Person;

/**
 * An application with everything about it.
 *
 * @param line              as in the list
 * @param person            the applicant, identity number masked
 * @param statement         what she says
 * @param toMend            while returned: what is to be mended; else null
 * @param photo             whether a photo is there
 * @param evenGround        whether its background looks white or blue and even
 * @param papers            papers, oldest first
 * @param history           events, oldest first
 * @param exams             passed pre-service trainings of hers, latest first
 * @param prefectureReviews whether the rules of today ask the prefecture too
 */
public record ApplicationDetail(ApplicationLine line, Person person, String statement, String toMend, boolean photo, boolean evenGround, List<PaperLine> papers,
                                List<ApplicationHistoryLine> history, List<ExamEvidence> exams, boolean prefectureReviews) implements Serializable {

    /** Defensive copies. */
    public ApplicationDetail {
        papers = List.copyOf(papers);
        history = List.copyOf(history);
        exams = List.copyOf(exams);
    }
}
