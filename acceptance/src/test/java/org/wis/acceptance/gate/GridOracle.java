package org.wis.acceptance.gate;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What the regulation and its decided readings expect, written by hand from chapter 6 of the reference: for each state of a township operator on 24 November, and
 * each group of actions, the codes of the refusal, or - for admitted.
 */
final class GridOracle {

    /** Which group an action belongs to. */
    private static final Map<String, String> GROUPS = Map.of(
            "OPEN", "SIGN_IN CHECK_CERTIFICATE READ_READINESS SIGN_OUT CHANGE_OWN_PASSWORD ENROL_SECOND_FACTOR READ_OWN_STANDING READ_OWN_RECORD APPLY_FOR_RENEWAL"
                    + " REPORT_OWN_LOSS SIGN_OWN_PLEDGE READ_DIVISIONS READ_CODES",
            "STAFF", "READ_STAFF",
            "READ", "SEARCH_CASES READ_CASE READ_CASE_HISTORY",
            "UNMASK", "UNMASK_CASE",
            "WRITE", "OPEN_CASES_IN_BULK MOVE_CASE EXIT_CASE RESTORE_CASE RECORD_BENEFIT",
            "URGENT", "OPEN_CASE AMEND_CASE RECORD_SERVICE RECORD_CONSENT",
            "OFFICE", "ISSUE_CERTIFICATE SUSPEND_CERTIFICATE SUSPEND_CERTIFICATE_AT_ONCE WITHDRAW_OWN_SUSPENSION REINSTATE_CERTIFICATE REVOKE_CERTIFICATE"
                    + " CANCEL_CERTIFICATE ENDORSE_CERTIFICATE RENEW_CERTIFICATE REISSUE_CERTIFICATE READ_CERTIFICATES ENTER_TRAINING_STANDING REGISTER_STAFF"
                    + " APPOINT_STAFF RECORD_LEAVE RECORD_PLEDGE SUSPEND_ENTRY LIFT_ENTRY_SUSPENSION APPOINT_ACTING PROPOSE_EMERGENCY APPROVE_EMERGENCY FREEZE_UNIT"
                    + " SET_PARAMETER MANAGE_ACCOUNTS IMPORT_DIVISIONS READ_AUDIT VERIFY_AUDIT",
            "SYSTEM", "SEAL_AUDIT START_UP");

    /** State, then READ, UNMASK, WRITE, URGENT. OPEN is always admitted, OFFICE always refused for want of the role, SYSTEM always refused. */
    private static final String TABLE = """
            valid                  | -                           | -                           | -                                | -
            last_second            | -                           | -                           | -                                | -
            expired_by_one_second  | -                           | CERTIFICATE_EXPIRED         | CERTIFICATE_EXPIRED              | CERTIFICATE_EXPIRED
            no_certificate         | NO_CERTIFICATE              | NO_CERTIFICATE              | NO_CERTIFICATE                   | NO_CERTIFICATE
            not_yet_valid          | CERTIFICATE_NOT_YET_VALID   | CERTIFICATE_NOT_YET_VALID   | CERTIFICATE_NOT_YET_VALID        | CERTIFICATE_NOT_YET_VALID
            suspended              | CERTIFICATE_SUSPENDED       | CERTIFICATE_SUSPENDED       | CERTIFICATE_SUSPENDED            | CERTIFICATE_SUSPENDED
            revoked                | CERTIFICATE_REVOKED         | CERTIFICATE_REVOKED         | CERTIFICATE_REVOKED              | CERTIFICATE_REVOKED
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

    /** Group by action. */
    static Map<String, String> groups() {
        Map<String, String> byAction = new TreeMap<>();
        GROUPS.forEach((group, actions) -> Set.of(actions.split(" ")).forEach(action -> byAction.put(action, group)));
        return byAction;
    }

    /** The states. */
    static Set<String> states() {
        return new TreeSet<>(TABLE.lines().map(line -> line.split("\\|")[0].strip()).toList());
    }

    /** The codes expected; empty when admitted. */
    static Set<String> expected(String state, String group) {
        String codes = switch (group) {
            case "OPEN" -> "-";
            // Staff files are read in one's own jurisdiction; an acting post opens the cases of the other township, not its staff files (role matrix).
            case "STAFF" -> Set.of("other_jurisdiction", "acting", "acting_ended").contains(state) ? "OUT_OF_JURISDICTION" : "-";
            case "OFFICE" -> "ROLE_MISSING";
            case "SYSTEM" -> "SYSTEM_ONLY";
            default -> TABLE.lines().filter(line -> line.startsWith(state + " ")).findFirst().orElseThrow()
                    .split("\\|")[Map.of("READ", 1, "UNMASK", 2, "WRITE", 3, "URGENT", 4).get(group)].strip();
        };
        return codes.equals("-") ? Set.of() : new TreeSet<>(Set.of(codes.split(" ")));
    }
}
