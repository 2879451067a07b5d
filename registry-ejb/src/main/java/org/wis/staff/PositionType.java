package org.wis.staff;

import java.util.Set;

/** Types of positions (code table of the registry, section positions). */
public enum PositionType {
    /** 县级信息化管理人员: keeps the county's registry, article 28. */
    COUNTY_INFO_MANAGER(4),
    /** 乡级计算机操作人员: enters the township's records, article 28. */
    TOWNSHIP_OPERATOR(5),
    /** 科（股）室负责人. */
    SECTION_HEAD(2, 3, 4, 5),
    /** 数据审核员. */
    DATA_REVIEWER(2, 3, 4, 5),
    /** 培训教师. */
    TRAINER(2, 3, 4),
    /** 审计员: reads the audit trail. */
    AUDITOR(2, 3, 4),
    /** 安全管理员. */
    SECURITY_OFFICER(2, 3, 4),
    /** 档案管理员. */
    ARCHIVIST(2, 3, 4, 5),
    /** 权益受理人: the woman's rights desk. */
    RIGHTS_OFFICER(2, 3, 4, 5);

    private final Set<Integer> officeLevels;

    PositionType(Integer... officeLevels) {
        this.officeLevels = Set.of(officeLevels);
    }

    /** Whether an office of this level has such a position: 2 province, 3 prefecture, 4 county, 5 township. */
    public boolean existsAt(int officeLevel) {
        return officeLevels.contains(officeLevel);
    }
}
