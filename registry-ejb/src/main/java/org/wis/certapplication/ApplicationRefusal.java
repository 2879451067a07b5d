package org.wis.certapplication;

import org.wis.gate.Refusal;

/** Why something about an application is refused. */
public enum ApplicationRefusal implements Refusal {
    /** No such application. */ APPLICATION_UNKNOWN,
    /** The application is somebody else's. */ APPLICATION_NOT_YOURS,
    /** Another office or person takes this step. Operand: the step. */ APPLICATION_STEP_NOT_YOURS,
    /** Not possible while the application is what it is. Operand: its state. */ APPLICATION_STATE_WRONG,
    /** The certificate is issued already. */ APPLICATION_ALREADY_ISSUED,
    /** The prefecture has not reviewed it yet. */ PREFECTURE_REVIEW_MISSING,
    /** She has an open application. */ APPLICATION_ALREADY_OPEN,
    /** Only people of counties and townships apply. */ APPLICANT_OUTSIDE_COUNTIES,
    /** A statement is at most 500 characters. */ STATEMENT_TOO_LONG,
    /** The exam needs points from 0 to 100. */ EXAM_SCORE_WRONG,
    /** The points do not reach the pass mark. Operands: points, pass mark. */ EXAM_NOT_PASSED,
    /** The training system holds no passed exam of hers under that number. */ EXAM_UNKNOWN,

    /** A photo is needed. */ PHOTO_MISSING,
    /** Not a picture in JPEG or PNG that can be read. */ PHOTO_UNREADABLE,
    /** Larger than may be handed in. Operand: kilobytes allowed. */ PHOTO_TOO_LARGE,
    /** Fewer pixels than the photo needs. Operands: width and height given, width and height needed. */ PHOTO_TOO_SMALL,
    /** More pixels than any camera makes. Operands: width, height. */ PHOTO_TOO_MANY_PIXELS,

    /** No such photo or paper of this application. */ FILE_UNKNOWN,
    /** Not a PDF, JPEG or PNG, whatever its name says. */ PAPER_TYPE_WRONG,
    /** Larger than allowed. Operands: its name, kilobytes allowed. */ PAPER_TOO_LARGE,
    /** As many papers as allowed are there. Operand: how many. */ PAPERS_TOO_MANY
}
