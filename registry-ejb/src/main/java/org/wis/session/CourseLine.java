package org.wis.session;

import java.io.Serializable;
import org.wis.division.DivisionCode;

/**
 * A course in a list.
 *
 * @param id                    its number
 * @param title                 its title
 * @param subject               subject area
 * @param ownerName             office that keeps it
 * @param owner                 its division
 * @param recognised            whether the province recognises it
 * @param recognitionDocumentNo document of that; null without it
 * @param preService            whether it is a pre-service training
 * @param examRequired          whether it ends with an exam
 * @param repeatable            whether it counts again when repeated in a year
 */
public record CourseLine(CourseId id, String title, Subject subject, String ownerName, DivisionCode owner, boolean recognised, String recognitionDocumentNo,
                         boolean preService, boolean examRequired, boolean repeatable) implements Serializable {
}
