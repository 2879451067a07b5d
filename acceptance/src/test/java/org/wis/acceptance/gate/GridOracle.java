package org.wis.acceptance.gate;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What the regulation and its decided readings expect, written by hand from chapters 6 and 12 of the reference, never from the table of actions: for each state on
 * 24 November 2026, each role and each action, the codes of the refusal; none when it is admitted.
 */
final class GridOracle {

    /** Which group an action belongs to. */
    private static final Map<String, String> GROUPS = Map.of(
            "OPEN", "SIGN_IN CHECK_CERTIFICATE READ_READINESS SIGN_OUT CHANGE_OWN_PASSWORD ENROL_SECOND_FACTOR READ_OWN_STANDING READ_OWN_RECORD APPLY_FOR_RENEWAL"
                    + " REPORT_OWN_LOSS APPLY_FOR_CERTIFICATE FILE_APPEAL SIGN_OWN_PLEDGE READ_DIVISIONS READ_CODES SIGN_ATTENDANCE SIT_EXAM EVALUATE_SESSION ASK_FOR_SEAT KEEP_OWN_CONTACT FETCH_CALENDAR",
            "READ", "SEARCH_CASES READ_CASE READ_CASE_HISTORY",
            "UNMASK", "UNMASK_CASE EXPORT_CASES",
            "WRITE", "OPEN_CASES_IN_BULK MOVE_CASE EXIT_CASE RESTORE_CASE RECORD_BENEFIT",
            "URGENT", "OPEN_CASE AMEND_CASE RECORD_SERVICE RECORD_CONSENT",
            "SYSTEM", "CLOSE_EXAMS SEAL_AUDIT START_UP SEND_MAIL CLEAR_IMPORTS WARN_IN_TIME");

    /** What every office that holds sessions does. */
    private static final String HELD = "SHOW_SIGN_CODE READ_ATTENDANCE READ_QUESTIONS TAKE_ATTENDANCE VOID_ATTENDANCE KEEP_QUESTIONS HOLD_EXAM COMPLETE_SESSION CORRECT_TRAINING ";

    /** Which roles do the acts of the offices. */
    private static final Map<String, String> OFFICES = Map.of(
            "PROVINCIAL_OFFICE", HELD + "READ_PROPOSALS RECOGNISE_OUTSIDE_TRAINING ISSUE_CERTIFICATE SUSPEND_CERTIFICATE REINSTATE_CERTIFICATE REVOKE_CERTIFICATE CANCEL_CERTIFICATE ENDORSE_CERTIFICATE RENEW_CERTIFICATE"
                    + " DECIDE_APPLICATION READ_APPLICATIONS DECLINE_PROPOSAL RECEIVE_APPEAL DECIDE_APPEAL"
                    + " REISSUE_CERTIFICATE PRINT_CERTIFICATE ENTER_TRAINING_STANDING SUSPEND_ENTRY LIFT_ENTRY_SUSPENSION FREEZE_UNIT SET_PARAMETER IMPORT_DIVISIONS READ_CERTIFICATES READ_STAFF READ_FORESIGHT"
                    + " READ_AUDIT VERIFY_AUDIT SET_POSITION_NORM PLAN_TRAINING DECIDE_TRAINING_PLAN READ_TRAINING_PLANS KEEP_COURSES RECOGNISE_COURSE SCHEDULE_SESSION READ_SESSIONS"
                    + " DECIDE_ENROLMENT READ_ENROLMENTS CONFIRM_LATE_MAKE_UP IMPORT_FILE EXPORT_LIST",
            "PREFECTURE_OFFICE", HELD + "REVIEW_APPLICATION_AGAIN READ_APPLICATIONS RUN_PLANNER READ_PROPOSALS EDIT_PROPOSAL READ_CERTIFICATES READ_STAFF READ_FORESIGHT"
                    + " PLAN_TRAINING DECIDE_TRAINING_PLAN READ_TRAINING_PLANS KEEP_COURSES SCHEDULE_SESSION READ_SESSIONS DECIDE_ENROLMENT READ_ENROLMENTS IMPORT_FILE EXPORT_LIST",
            "COUNTY_MANAGER", HELD + "REVIEW_APPLICATION READ_APPLICATIONS PROPOSE_SUSPENSION PROPOSE_ENDORSEMENT REVERIFY_WRITES"
                    + " RUN_PLANNER READ_PROPOSALS EDIT_PROPOSAL ACCEPT_PROPOSAL ENTER_OUTSIDE_TRAINING SUSPEND_CERTIFICATE_AT_ONCE WITHDRAW_OWN_SUSPENSION REGISTER_STAFF APPOINT_STAFF RECORD_LEAVE RECORD_PLEDGE APPOINT_ACTING PROPOSE_EMERGENCY"
                    + " APPROVE_EMERGENCY READ_CERTIFICATES READ_STAFF READ_FORESIGHT RECORD_HAND_OVER ASK_FOR_TRANSFER GIVE_TRANSFER_OPINION CARRY_OUT_TRANSFER"
                    + " PLAN_TRAINING DECIDE_TRAINING_PLAN READ_TRAINING_PLANS KEEP_COURSES SCHEDULE_SESSION READ_SESSIONS NOMINATE DECIDE_ENROLMENT READ_ENROLMENTS"
                    + " APPROVE_MAKE_UP IMPORT_FILE EXPORT_LIST",
            "TOWNSHIP_OPERATOR", "READ_STAFF PLAN_TRAINING READ_TRAINING_PLANS READ_SESSIONS",
            "SECURITY_ADMINISTRATOR", "MANAGE_ACCOUNTS",
            "AUDITOR", "READ_AUDIT VERIFY_AUDIT");

    /** The doors that do not name a place: their act is about one's own unit, or about no place at all. */
    private static final String ABOUT_NO_PLACE = "CaseSearching.search CaseCounting.byTownship ForesightReading.daysAhead ForesightReading.lookedUntil ForesightReading.planningDays AuditReading.page AuditVerifying.verify"
            + " ParameterSetting.set NormSetting.set AccountManaging.list AccountManaging.open AccountManaging.disable AccountManaging.enable AccountManaging.unlock"
            + " AccountManaging.resetPassword AccountManaging.resetSecondFactor DivisionChanging.establish DivisionChanging.rename DivisionChanging.merge"
            + " DivisionChanging.close DivisionImporting.begin DivisionImporting.take DivisionImporting.closeVanished DivisionImporting.end";

    /** The actions that no use case does yet. */
    private static final String WITHOUT_DOOR = "READ_READINESS EXPORT_CASES";

    /** States in which the act is about another jurisdiction than the person's own. */
    private static final Set<String> ELSEWHERE = Set.of("other_jurisdiction", "acting", "acting_ended");

    /** State, then READ, UNMASK, WRITE, URGENT of a person whose post enters data. */
    private static final String TABLE = """
            valid                  | -                           | -                           | -                                | -
            last_second            | -                           | -                           | -                                | -
            expired_by_one_second  | -                           | CERTIFICATE_EXPIRED         | CERTIFICATE_EXPIRED              | CERTIFICATE_EXPIRED
            no_certificate         | NO_CERTIFICATE              | NO_CERTIFICATE              | NO_CERTIFICATE                   | NO_CERTIFICATE
            not_yet_valid          | CERTIFICATE_NOT_YET_VALID   | CERTIFICATE_NOT_YET_VALID   | CERTIFICATE_NOT_YET_VALID        | CERTIFICATE_NOT_YET_VALID
            suspended              | CERTIFICATE_SUSPENDED       | CERTIFICATE_SUSPENDED       | CERTIFICATE_SUSPENDED            | CERTIFICATE_SUSPENDED
            revoked                | CERTIFICATE_REVOKED         | CERTIFICATE_REVOKED         | CERTIFICATE_REVOKED              | CERTIFICATE_REVOKED
            wrong_type             | CERTIFICATE_TYPE_MISMATCH   | CERTIFICATE_TYPE_MISMATCH   | CERTIFICATE_TYPE_MISMATCH        | CERTIFICATE_TYPE_MISMATCH
            unendorsed             | ENDORSEMENT_OVERDUE         | ENDORSEMENT_OVERDUE         | ENDORSEMENT_OVERDUE              | ENDORSEMENT_OVERDUE
            hours_29_59            | TRAINING_HOURS_SHORT        | TRAINING_HOURS_SHORT        | TRAINING_HOURS_SHORT             | TRAINING_HOURS_SHORT
            no_prefecture_training | PREFECTURE_TRAINING_MISSING | PREFECTURE_TRAINING_MISSING | PREFECTURE_TRAINING_MISSING      | PREFECTURE_TRAINING_MISSING
            not_appointed          | NOT_APPOINTED               | NOT_APPOINTED               | NOT_APPOINTED                    | NOT_APPOINTED
            contract_staff         | NOT_ON_ESTABLISHMENT        | NOT_ON_ESTABLISHMENT        | NOT_ON_ESTABLISHMENT             | NOT_ON_ESTABLISHMENT
            on_leave               | ON_LEAVE                    | ON_LEAVE                    | ON_LEAVE                         | ON_LEAVE
            other_jurisdiction     | OUT_OF_JURISDICTION         | OUT_OF_JURISDICTION         | OUT_OF_JURISDICTION              | OUT_OF_JURISDICTION
            acting                 | -                           | -                           | -                                | -
            acting_ended           | OUT_OF_JURISDICTION         | OUT_OF_JURISDICTION         | OUT_OF_JURISDICTION              | OUT_OF_JURISDICTION
            emergency              | -                           | EMERGENCY_SCOPE             | EMERGENCY_SCOPE                  | -
            emergency_ended        | NO_CERTIFICATE              | EMERGENCY_EXPIRED NO_CERTIFICATE | EMERGENCY_EXPIRED NO_CERTIFICATE | EMERGENCY_EXPIRED NO_CERTIFICATE
            """;

    private GridOracle() {
    }

    /** Every action that the reference knows. */
    static Set<String> actions() {
        Set<String> all = new TreeSet<>();
        GROUPS.values().forEach(actions -> all.addAll(words(actions)));
        OFFICES.values().forEach(actions -> all.addAll(words(actions)));
        return all;
    }

    /** The states, in the order of the table. */
    static List<String> states() {
        return TABLE.lines().map(line -> line.split("\\|")[0].strip()).toList();
    }

    static Set<String> withoutDoor() {
        return words(WITHOUT_DOOR);
    }

    static Set<String> aboutNoPlace() {
        return words(ABOUT_NO_PLACE);
    }

    static boolean isOfOffices(String action) {
        return group(action).equals("OFFICE");
    }

    /** Whether an act in this state is about another place than the person's own. */
    static boolean isElsewhere(String state) {
        return ELSEWHERE.contains(state);
    }

    /**
     * The codes expected; empty when admitted.
     *
     * @param role   the one role of the account
     * @param placed whether the act names a place
     */
    static Set<String> expected(String role, String state, String action, boolean placed) {
        String group = group(action);
        return switch (group) {
            case "OPEN" -> Set.of();
            case "SYSTEM" -> Set.of("SYSTEM_ONLY");
            case "OFFICE" -> office(role, state, action, placed);
            default -> entersData(role) ? entering(role, state, group, placed) : notEntering(group);
        };
    }

    /** Nobody signed in: only what is open to anyone. */
    static Set<String> forNobody(String action) {
        boolean anyone = Set.of("SIGN_IN", "CHECK_CERTIFICATE", "READ_READINESS", "FETCH_CALENDAR").contains(action);
        return anyone ? Set.of() : Set.of(group(action).equals("SYSTEM") ? "SYSTEM_ONLY" : "NOT_SIGNED_IN");
    }

    /** An act of an office asks for its role and its jurisdiction, and for nothing that a certificate, a training or an acting post could give or take. */
    private static Set<String> office(String role, String state, String action, boolean placed) {
        Set<String> codes = new TreeSet<>();
        if (!words(OFFICES.get(role)).contains(action)) {
            codes.add("ROLE_MISSING");
        }
        if (placed && ELSEWHERE.contains(state)) {
            codes.add("OUT_OF_JURISDICTION");
        }
        return codes;
    }

    private static Set<String> entering(String role, String state, String group, boolean placed) {
        // An acting post is an operator's: a manager reaches no township outside her county by one.
        String judged = role.equals("COUNTY_MANAGER") && state.equals("acting") ? "other_jurisdiction" : state;
        if (!placed && ELSEWHERE.contains(judged)) {
            judged = "valid";
        }
        String row = judged;
        String codes = TABLE.lines().filter(line -> line.split("\\|")[0].strip().equals(row)).findFirst().orElseThrow()
                .split("\\|")[Map.of("READ", 1, "UNMASK", 2, "WRITE", 3, "URGENT", 4).get(group)].strip();
        return codes.equals("-") ? Set.of() : words(codes);
    }

    /** Offices that enter no data neither read cards (their role has none) nor write them (their post does not enter data). */
    private static Set<String> notEntering(String group) {
        return Set.of("READ", "UNMASK").contains(group) ? Set.of("ROLE_MISSING", "NOT_APPOINTED") : Set.of("NOT_APPOINTED");
    }

    private static boolean entersData(String role) {
        return role.equals("TOWNSHIP_OPERATOR") || role.equals("COUNTY_MANAGER");
    }

    private static String group(String action) {
        Map<String, String> byAction = new TreeMap<>();
        GROUPS.forEach((group, actions) -> words(actions).forEach(each -> byAction.put(each, group)));
        return byAction.getOrDefault(action, "OFFICE");
    }

    private static Set<String> words(String text) {
        return new TreeSet<>(Arrays.asList(text.split(" ")));
    }
}
