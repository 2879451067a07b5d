package org.wis.staff;

/** Kinds of establishment (编制). Which of them count as "on establishment" for article 28 is parameter {@code establishment.kinds}. */
public enum EstablishmentKind {
    /** 1 行政编制. */
    ADMINISTRATIVE(1),
    /** 2 参照公务员法管理. */
    CIVIL_SERVICE_RULES(2),
    /** 3 事业编制. */
    PUBLIC_INSTITUTION(3),
    /** 4 编外聘用. */
    CONTRACT(4),
    /** 5 劳务派遣. */
    AGENCY(5),
    /** 6 公益岗位或兼职. */
    WELFARE_OR_PART_TIME(6);

    private final int code;

    EstablishmentKind(int code) {
        this.code = code;
    }

    /** Its code, 1 to 6. */
    public int code() {
        return code;
    }

    /** The kind of a code. @throws IllegalArgumentException when there is none: the database holds only codes written here */
    public static EstablishmentKind of(int code) {
        for (EstablishmentKind kind : values()) {
            if (kind.code == code) {
                return kind;
            }
        }
        throw new IllegalArgumentException("establishment kind " + code);
    }
}
