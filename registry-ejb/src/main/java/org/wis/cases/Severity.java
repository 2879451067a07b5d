package org.wis.cases;

/** How grave a finding is. */
public enum Severity {
    /** 错误: must be corrected; nothing is written. */ E,
    /** 疑问: corrected, or confirmed with a reason. */ Q,
    /** 遗漏: something is missing; never keeps a card from being written. */ O,
    /** 重报: perhaps recorded twice; corrected, or confirmed with a reason. */ D
}
