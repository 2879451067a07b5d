package org.wis.gate;

import static org.wis.gate.Requirement.anyone;
import static org.wis.gate.Requirement.appointed;
import static org.wis.gate.Requirement.certified;
import static org.wis.gate.Requirement.office;
import static org.wis.gate.Requirement.officeRead;
import static org.wis.gate.Requirement.signedIn;
import static org.wis.gate.Requirement.systemOnly;
import static org.wis.gate.Role.AUDITOR;
import static org.wis.gate.Role.COUNTY_MANAGER;
import static org.wis.gate.Role.PREFECTURE_OFFICE;
import static org.wis.gate.Role.PROVINCIAL_OFFICE;
import static org.wis.gate.Role.SECURITY_ADMINISTRATOR;
import static org.wis.gate.Role.TOWNSHIP_OPERATOR;

/**
 * The table: every intention of the product and what it asks. A new intention does not compile until someone says who may do it.
 * Pages ask the same table, so a button and the server cannot disagree.
 */
public enum Action {

    /** Sign in with name, password and second factor. */
    SIGN_IN(anyone()),
    /** Ask whether a certificate number with its check code is valid. */
    CHECK_CERTIFICATE(anyone()),
    /** Ask whether the system is ready. */
    READ_READINESS(anyone()),

    /** End one's own session. */
    SIGN_OUT(signedIn()),
    /** Change one's own password. */
    CHANGE_OWN_PASSWORD(signedIn()),
    /** Set up one's own second factor. */
    ENROL_SECOND_FACTOR(signedIn()),
    /** Read one's own standing: what one may do and why not. */
    READ_OWN_STANDING(signedIn()),
    /** Read one's own certificates, training and appointments. */
    READ_OWN_RECORD(signedIn()),
    /** Apply for the renewal of one's own certificate. */
    APPLY_FOR_RENEWAL(signedIn()),
    /** Report one's own printed certificate as lost. */
    REPORT_OWN_LOSS(signedIn()),
    /** Sign one's own confidentiality pledge and post sheet. */
    SIGN_OWN_PLEDGE(signedIn()),
    /** Sign in to a half-day of one's own session, and out of it. */
    SIGN_ATTENDANCE(signedIn()),
    /** Sit the exam of one's own session. */
    SIT_EXAM(signedIn()),
    /** Say what one thinks of one's own session. */
    EVALUATE_SESSION(signedIn()),
    /** Read divisions and offices. */
    READ_DIVISIONS(signedIn()),
    /** Read code tables. */
    READ_CODES(signedIn()),

    /** Find cases in one's own jurisdiction. */
    SEARCH_CASES(appointed()),
    /** Read a card, masked. */
    READ_CASE(appointed().alsoOnExitedCase()),
    /** Read the versions of a card. */
    READ_CASE_HISTORY(appointed().alsoOnExitedCase()),
    /** See a masked value, with a reason. */
    UNMASK_CASE(appointed().alsoOnExitedCase().onlyWhileEligible()),
    /** Take data of cases out of the system; another person must approve each time. */
    EXPORT_CASES(appointed().alsoOnExitedCase().onlyWhileEligible()),

    /** Open a card. */
    OPEN_CASE(certified().alsoInEmergency()),
    /** Open many cards at once from checked lines. */
    OPEN_CASES_IN_BULK(certified()),
    /** Amend a card. */
    AMEND_CASE(certified().alsoInEmergency()),
    /** Move a card to another village. */
    MOVE_CASE(certified()),
    /** Exit a card. */
    EXIT_CASE(certified()),
    /** Restore an exited card. */
    RESTORE_CASE(certified().alsoOnExitedCase()),
    /** Record a service result. */
    RECORD_SERVICE(certified().alsoInEmergency().alsoOnExitedCase()),
    /** Record a benefit. */
    RECORD_BENEFIT(certified().alsoOnExitedCase()),
    /** Record a consent or its withdrawal. */
    RECORD_CONSENT(certified().alsoInEmergency().alsoOnExitedCase()),

    /** Issue a certificate. */
    ISSUE_CERTIFICATE(office(PROVINCIAL_OFFICE)),
    /** Suspend a certificate. */
    SUSPEND_CERTIFICATE(office(PROVINCIAL_OFFICE)),
    /** Suspend a certificate at once for security, at most 15 days. */
    SUSPEND_CERTIFICATE_AT_ONCE(office(COUNTY_MANAGER)),
    /** Withdraw the county's own immediate suspension. */
    WITHDRAW_OWN_SUSPENSION(office(COUNTY_MANAGER)),
    /** Reinstate a suspended certificate. */
    REINSTATE_CERTIFICATE(office(PROVINCIAL_OFFICE)),
    /** Revoke a certificate. */
    REVOKE_CERTIFICATE(office(PROVINCIAL_OFFICE)),
    /** Cancel a certificate. */
    CANCEL_CERTIFICATE(office(PROVINCIAL_OFFICE)),
    /** Endorse a certificate for a year. */
    ENDORSE_CERTIFICATE(office(PROVINCIAL_OFFICE)),
    /** Renew a certificate. */
    RENEW_CERTIFICATE(office(PROVINCIAL_OFFICE)),
    /** Reissue a lost certificate under its number. */
    REISSUE_CERTIFICATE(office(PROVINCIAL_OFFICE)),
    /** Apply for a certificate oneself: photo and papers, mending, withdrawing. */
    APPLY_FOR_CERTIFICATE(signedIn()),
    /** Appeal against the revocation of one's own certificate. */
    FILE_APPEAL(signedIn()),
    /** Review an application as the county. */
    REVIEW_APPLICATION(office(COUNTY_MANAGER)),
    /** Review an application as the prefecture. */
    REVIEW_APPLICATION_AGAIN(office(PREFECTURE_OFFICE)),
    /** Enter the exam of an applicant, return or reject an application as the province. */
    DECIDE_APPLICATION(office(PROVINCIAL_OFFICE)),
    /** Read applications with photo and papers. */
    READ_APPLICATIONS(officeRead(PROVINCIAL_OFFICE, PREFECTURE_OFFICE, COUNTY_MANAGER)),
    /** Propose the suspension of a certificate to the province. */
    PROPOSE_SUSPENSION(office(COUNTY_MANAGER)),
    /** Propose the endorsement of a certificate to the province. */
    PROPOSE_ENDORSEMENT(office(COUNTY_MANAGER)),
    /** Decline what a county proposed. */
    DECLINE_PROPOSAL(office(PROVINCIAL_OFFICE)),
    /** Enter an appeal that was handed in on paper. */
    RECEIVE_APPEAL(office(PROVINCIAL_OFFICE)),
    /** Decide an appeal against a revocation. */
    DECIDE_APPEAL(office(PROVINCIAL_OFFICE)),
    /** Look again at what was written under a certificate that counted for nothing. */
    REVERIFY_WRITES(office(COUNTY_MANAGER)),

    /** Read certificates and their history. */
    READ_CERTIFICATES(officeRead(PROVINCIAL_OFFICE, PREFECTURE_OFFICE, COUNTY_MANAGER)),

    /** Make a certificate into a signed document. */
    PRINT_CERTIFICATE(office(PROVINCIAL_OFFICE)),

    /** Show the rotating code by which people sign in to a half-day. */
    SHOW_SIGN_CODE(officeRead(PROVINCIAL_OFFICE, PREFECTURE_OFFICE, COUNTY_MANAGER)),
    /** Read rosters, exam results, evaluations, completions and their trail. */
    READ_ATTENDANCE(officeRead(PROVINCIAL_OFFICE, PREFECTURE_OFFICE, COUNTY_MANAGER)),
    /** Read the question bank of a course, with what is right. */
    READ_QUESTIONS(officeRead(PROVINCIAL_OFFICE, PREFECTURE_OFFICE, COUNTY_MANAGER)),
    /** Take attendance by list or sheet. */
    TAKE_ATTENDANCE(office(PROVINCIAL_OFFICE, PREFECTURE_OFFICE, COUNTY_MANAGER)),
    /** Take the credit of a session for a forged sign-in. */
    VOID_ATTENDANCE(office(PROVINCIAL_OFFICE, PREFECTURE_OFFICE, COUNTY_MANAGER)),
    /** Keep the question bank of a course. */
    KEEP_QUESTIONS(office(PROVINCIAL_OFFICE, PREFECTURE_OFFICE, COUNTY_MANAGER)),
    /** Open an exam, enter the results of one sat on paper. */
    HOLD_EXAM(office(PROVINCIAL_OFFICE, PREFECTURE_OFFICE, COUNTY_MANAGER)),
    /** Complete a session. */
    COMPLETE_SESSION(office(PROVINCIAL_OFFICE, PREFECTURE_OFFICE, COUNTY_MANAGER)),
    /** Correct attendance or result after the completion. */
    CORRECT_TRAINING(office(PROVINCIAL_OFFICE, PREFECTURE_OFFICE, COUNTY_MANAGER)),
    /** Enter training done elsewhere. */
    ENTER_OUTSIDE_TRAINING(office(COUNTY_MANAGER)),
    /** Recognise training done elsewhere, or decline it. */
    RECOGNISE_OUTSIDE_TRAINING(office(PROVINCIAL_OFFICE)),
    /** Enter the training standing of a person and year. */
    ENTER_TRAINING_STANDING(office(PROVINCIAL_OFFICE)),

    /** Read staff, positions and appointments. */
    READ_STAFF(officeRead(PROVINCIAL_OFFICE, PREFECTURE_OFFICE, COUNTY_MANAGER, TOWNSHIP_OPERATOR)),
    /** Register a person. */
    REGISTER_STAFF(office(COUNTY_MANAGER)),
    /** Appoint a person to a position, or end the appointment. */
    APPOINT_STAFF(office(COUNTY_MANAGER)),
    /** Record leave or return. */
    RECORD_LEAVE(office(COUNTY_MANAGER)),
    /** Record a signed pledge and post sheet handed in on paper. */
    RECORD_PLEDGE(office(COUNTY_MANAGER)),
    /** Suspend a person's right of entry by decision. */
    SUSPEND_ENTRY(office(PROVINCIAL_OFFICE)),
    /** Lift such a decision. */
    LIFT_ENTRY_SUSPENSION(office(PROVINCIAL_OFFICE)),
    /** Appoint an acting operator, or end the acting post. */
    APPOINT_ACTING(office(COUNTY_MANAGER)),
    /** Propose an emergency authorisation. */
    PROPOSE_EMERGENCY(office(COUNTY_MANAGER)),
    /** Approve, extend or end one that another proposed. */
    APPROVE_EMERGENCY(office(COUNTY_MANAGER)),
    /** Freeze the data of a division. */
    FREEZE_UNIT(office(PROVINCIAL_OFFICE)),
    /** Set a parameter from a day on. */
    SET_PARAMETER(office(PROVINCIAL_OFFICE)),

    /** Hand in tables of people, posts, training and attendance as files; each row is judged by its own action beside. */
    IMPORT_FILE(office(PROVINCIAL_OFFICE, PREFECTURE_OFFICE, COUNTY_MANAGER)),
    /** Take a list out of the system as a file. */
    EXPORT_LIST(officeRead(PROVINCIAL_OFFICE, PREFECTURE_OFFICE, COUNTY_MANAGER)),

    /** Set how many posts a kind of office must have. */
    SET_POSITION_NORM(office(PROVINCIAL_OFFICE)),
    /** Record that a post was handed over. */
    RECORD_HAND_OVER(office(COUNTY_MANAGER)),
    /** Ask for a person of another county, or give it up. */
    ASK_FOR_TRANSFER(office(COUNTY_MANAGER)),
    /** Say the county's opinion when another one asks for a person. */
    GIVE_TRANSFER_OPINION(office(COUNTY_MANAGER)),
    /** Carry out a transfer that was agreed. */
    CARRY_OUT_TRANSFER(office(COUNTY_MANAGER)),

    /** Write the annual training plan of one's own office and hand it in. */
    PLAN_TRAINING(office(PROVINCIAL_OFFICE, PREFECTURE_OFFICE, COUNTY_MANAGER, TOWNSHIP_OPERATOR)),
    /** Approve an annual training plan or give it back. */
    DECIDE_TRAINING_PLAN(office(PROVINCIAL_OFFICE, PREFECTURE_OFFICE, COUNTY_MANAGER)),
    /** Read annual training plans. */
    READ_TRAINING_PLANS(officeRead(PROVINCIAL_OFFICE, PREFECTURE_OFFICE, COUNTY_MANAGER, TOWNSHIP_OPERATOR)),
    /** Keep courses, venues and trainers. */
    KEEP_COURSES(office(PROVINCIAL_OFFICE, PREFECTURE_OFFICE, COUNTY_MANAGER)),
    /** Recognise a course or an online session. */
    RECOGNISE_COURSE(office(PROVINCIAL_OFFICE)),
    /** Schedule, move, announce or call off a session. */
    SCHEDULE_SESSION(office(PROVINCIAL_OFFICE, PREFECTURE_OFFICE, COUNTY_MANAGER)),
    /** Read sessions and their calendar. */
    READ_SESSIONS(officeRead(PROVINCIAL_OFFICE, PREFECTURE_OFFICE, COUNTY_MANAGER, TOWNSHIP_OPERATOR)),
    /** Nominate one's own people for a session, withdraw or exchange their seats. */
    NOMINATE(office(COUNTY_MANAGER)),
    /** Confirm or decline nominations for one's own session, and give its seats to counties. */
    DECIDE_ENROLMENT(office(PROVINCIAL_OFFICE, PREFECTURE_OFFICE, COUNTY_MANAGER)),
    /** Read who sits in a session, and who still needs one. */
    READ_ENROLMENTS(officeRead(PROVINCIAL_OFFICE, PREFECTURE_OFFICE, COUNTY_MANAGER)),
    /** Approve that a session counts for the year before. */
    APPROVE_MAKE_UP(office(COUNTY_MANAGER)),
    /** Confirm a late make-up. */
    CONFIRM_LATE_MAKE_UP(office(PROVINCIAL_OFFICE)),
    /** Ask for a seat, give it back, ask for a make-up: one's own. */
    ASK_FOR_SEAT(signedIn()),
    /** Keep one's own mail address, the address of one's calendar, and which notices one has read. */
    KEEP_OWN_CONTACT(signedIn()),
    /** Fetch a calendar by its secret address. */
    FETCH_CALENDAR(anyone()),

    /** Manage accounts. */
    MANAGE_ACCOUNTS(office(SECURITY_ADMINISTRATOR)),
    /** Import the national table of divisions. */
    IMPORT_DIVISIONS(office(PROVINCIAL_OFFICE)),
    /** Read the audit trail. */
    READ_AUDIT(officeRead(AUDITOR, PROVINCIAL_OFFICE)),
    /** Verify the chain of the audit trail. */
    VERIFY_AUDIT(officeRead(AUDITOR, PROVINCIAL_OFFICE)),

    /** Look ahead: who loses the right to write, and which townships would then have nobody. */
    READ_FORESIGHT(officeRead(PROVINCIAL_OFFICE, PREFECTURE_OFFICE, COUNTY_MANAGER)),

    /** Let the planner search who goes to which session, and stop it. */
    RUN_PLANNER(office(PREFECTURE_OFFICE, COUNTY_MANAGER)),
    /** Read proposals of the planner. */
    READ_PROPOSALS(officeRead(PROVINCIAL_OFFICE, PREFECTURE_OFFICE, COUNTY_MANAGER)),
    /** Change a proposal or put it aside. */
    EDIT_PROPOSAL(office(PREFECTURE_OFFICE, COUNTY_MANAGER)),
    /** Turn a county's part of a proposal into nominations. */
    ACCEPT_PROPOSAL(office(COUNTY_MANAGER)),

    /** Warn of ends in time, every night. */
    WARN_IN_TIME(systemOnly()),
    /** Seal the audit lines written since the last seal. */
    SEAL_AUDIT(systemOnly()),
    /** Send the mail that waits in the outbox. */
    SEND_MAIL(systemOnly()),
    /** Clear the content of files that were kept long enough. */
    CLEAR_IMPORTS(systemOnly()),
    /** End exams whose time is over. */
    CLOSE_EXAMS(systemOnly()),
    /** Bring the schema up to date at start. */
    START_UP(systemOnly());

    private final Requirement requirement;

    Action(Requirement requirement) {
        this.requirement = requirement;
    }

    /** What it asks; never null. */
    public Requirement requirement() {
        return requirement;
    }

    /** Whether it writes the registry and so needs a mandate. */
    public boolean writesRegistry() {
        return requirement.kind() == Requirement.Kind.CERTIFIED;
    }
}
