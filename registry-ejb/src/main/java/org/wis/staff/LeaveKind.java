package org.wis.staff;

/** Kinds of absence from the post. The first three give the return grace; none ever lowers a grade or costs a certificate. */
public enum LeaveKind {
    /** 产假. */
    MATERNITY,
    /** 病假. */
    SICK,
    /** 学习. */
    STUDY,
    /** 其他. */
    OTHER,
    /** 离岗待岗. */
    STOOD_DOWN
}
