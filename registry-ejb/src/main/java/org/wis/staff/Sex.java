package org.wis.staff;

import org.wis.gate.Refused;

/** Sex by GB/T 2261.1. */
public enum Sex {
    /** 0 未知的性别. */
    UNKNOWN("0"),
    /** 1 男性. */
    MALE("1"),
    /** 2 女性. */
    FEMALE("2"),
    /** 9 未说明的性别. */
    NOT_STATED("9");

    private final String code;

    Sex(String code) {
        this.code = code;
    }

    /** The code, one digit. */
    public String code() {
        return code;
    }

    /** The sex of a code. @throws Refused SEX_CODE_UNKNOWN */
    public static Sex of(String code) {
        for (Sex sex : values()) {
            if (sex.code.equals(code)) {
                return sex;
            }
        }
        throw new Refused(StaffRefusal.SEX_CODE_UNKNOWN, code);
    }
}
