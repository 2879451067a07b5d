package org.wis.gate;

/** What an account may see and do beside writing cases (role matrix). No role opens the gate: that takes a certificate in force. */
public enum Role {
    /** 乡级计算机操作人员. */
    TOWNSHIP_OPERATOR,
    /** 县级信息化管理人员. */
    COUNTY_MANAGER,
    /** 地（市）级. */
    PREFECTURE_OFFICE,
    /** 省级. */
    PROVINCIAL_OFFICE,
    /** Accounts only, no data (separation of three administrators, GB/T 22239). */
    SECURITY_ADMINISTRATOR,
    /** Reads the audit trail, writes nothing. */
    AUDITOR
}
