package org.wis.attendance;

/**
 * From what a person did in a session to how it ended for her.
 *
 * @param halves   half-days of the session
 * @param counted  of these, half-days that count as attended
 * @param excused  of these, half-days she was excused from
 * @param voided   whether a sign-in of hers was forged
 * @param examAsked whether the session asks for an exam
 * @param examSat  whether she sat it to the end, at least once
 * @param examPassed whether she passed it
 */
record CompletionRule(int halves, int counted, int excused, boolean voided, boolean examAsked, boolean examSat, boolean examPassed) {

    /** How it ended. A forged sign-in takes all credit; who never came failed; without an exam every half-day must be attended or excused. */
    CompletionResult result() {
        if (voided || counted == 0) {
            return CompletionResult.FAILED;
        }
        if (examAsked) {
            return examPassed ? CompletionResult.PASSED : examSat ? CompletionResult.FAILED : CompletionResult.ATTENDED;
        }
        return counted + excused == halves ? CompletionResult.PASSED : CompletionResult.ATTENDED;
    }

    /** Why, as the last part of the key of its words. */
    String why() {
        if (voided) {
            return "VOID";
        }
        if (counted == 0) {
            return "NEVER_CAME";
        }
        if (examAsked) {
            return examPassed ? "EXAM_PASSED" : examSat ? "EXAM_FAILED" : "EXAM_NOT_SAT";
        }
        return counted + excused == halves ? "ALL_ATTENDED" : "LEFT";
    }
}
