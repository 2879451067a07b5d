package org.wis.gate;

import static org.wis.gate.GateReason.Fixer.COUNTY;
import static org.wis.gate.GateReason.Fixer.PREFECTURE;
import static org.wis.gate.GateReason.Fixer.PROVINCE;
import static org.wis.gate.GateReason.Fixer.SECURITY;
import static org.wis.gate.GateReason.Fixer.SELF;
import static org.wis.gate.GateReason.Fixer.TOWNSHIP;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.wis.gate.GateReason.Fixer;

/** Makes reasons: which article each code rests on and who can mend it fastest. */
final class Reasons {

    private Reasons() {
    }

    /** The reason with its article and its usual fixer. */
    static GateReason of(GateRefusal code, Object... operands) {
        return new GateReason(code, article(code), fixer(code), Arrays.asList(operands));
    }

    /** The same, mended by another than usual. */
    static GateReason mendedBy(Fixer fixer, GateRefusal code, Object... operands) {
        return new GateReason(code, article(code), fixer, Arrays.asList(operands));
    }

    /** By who can mend them fastest; among equals in the order of the facts G01 to G19. */
    static List<GateReason> ordered(Collection<GateReason> reasons) {
        return reasons.stream().distinct().sorted(Comparator.comparing(GateReason::fixer).thenComparing(GateReason::code)).toList();
    }

    private static String article(GateRefusal code) {
        return switch (code) {
            case NOT_APPOINTED, NOT_ON_ESTABLISHMENT, ON_LEAVE, SUSPENDED_BY_DECISION -> "28";
            case NO_CERTIFICATE, CERTIFICATE_EXPIRED, CERTIFICATE_NOT_YET_VALID, CERTIFICATE_SUSPENDED, CERTIFICATE_CANCELLED, CERTIFICATE_REVOKED,
                 CERTIFICATE_TYPE_MISMATCH, ENDORSEMENT_OVERDUE, PRE_SERVICE_TRAINING_MISSING, EMERGENCY_EXPIRED, EMERGENCY_SCOPE -> "30";
            case PREFECTURE_TRAINING_MISSING, TRAINING_HOURS_SHORT -> "31";
            case OUT_OF_JURISDICTION -> "4";
            case PERIOD_CLOSED -> "12";
            case CASE_LOCKED -> "11";
            case UNIT_FROZEN -> "26";
            case ACCOUNT_DISABLED, SECOND_FACTOR_REQUIRED, PLEDGE_UNSIGNED, NOT_SIGNED_IN, ROLE_MISSING, PASSWORD_CHANGE_REQUIRED -> "22";
            case UNDECLARED, SYSTEM_ONLY, DATABASE_GUARD, NOT_READY, ENTRY_REFUSED, CHANGED_MEANWHILE, ALREADY_THERE, BUSY_TRY_AGAIN, VALUE_TOO_LONG,
                 VALUE_UNREADABLE, TARGET_MISSING -> "";
        };
    }

    private static Fixer fixer(GateRefusal code) {
        return switch (code) {
            case SECOND_FACTOR_REQUIRED, PLEDGE_UNSIGNED, PERIOD_CLOSED, NOT_SIGNED_IN, PASSWORD_CHANGE_REQUIRED, CHANGED_MEANWHILE, ALREADY_THERE, BUSY_TRY_AGAIN,
                 VALUE_TOO_LONG, VALUE_UNREADABLE, TARGET_MISSING -> SELF;
            case CASE_LOCKED -> TOWNSHIP;
            case NOT_APPOINTED, NOT_ON_ESTABLISHMENT, ON_LEAVE, OUT_OF_JURISDICTION, EMERGENCY_EXPIRED, EMERGENCY_SCOPE -> COUNTY;
            case PREFECTURE_TRAINING_MISSING, TRAINING_HOURS_SHORT, PRE_SERVICE_TRAINING_MISSING -> PREFECTURE;
            case NO_CERTIFICATE, CERTIFICATE_EXPIRED, CERTIFICATE_NOT_YET_VALID, CERTIFICATE_SUSPENDED, CERTIFICATE_CANCELLED, CERTIFICATE_REVOKED,
                 CERTIFICATE_TYPE_MISMATCH, ENDORSEMENT_OVERDUE, SUSPENDED_BY_DECISION, UNIT_FROZEN -> PROVINCE;
            case ACCOUNT_DISABLED, ROLE_MISSING, UNDECLARED, SYSTEM_ONLY, DATABASE_GUARD, NOT_READY, ENTRY_REFUSED -> SECURITY;
        };
    }
}
