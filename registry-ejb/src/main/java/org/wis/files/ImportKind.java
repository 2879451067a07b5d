package org.wis.files;

import static org.wis.files.ImportColumn.needed;
import static org.wis.files.ImportColumn.possible;
import static org.wis.files.ImportColumn.word;

import java.util.List;
import org.wis.files.ImportColumn.Type;

/** The tables that can be handed in, each with its columns. The first column names the person; what makes two rows the same is said by {@link #naturalKey()}. */
public enum ImportKind {

    /** People of the county's offices. */
    STAFF(List.of("idNumber"),
            needed("idNumber", Type.ID_NUMBER, 24, "身份证号", "ID number"),
            needed("name", Type.TEXT, 60, "姓名", "Name"),
            word("sex", true, "性别", "Sex", Words.SEX),
            needed("office", Type.TEXT, 100, "单位", "Office"),
            possible("phone", Type.TEXT, 30, "办公电话", "Office phone"),
            possible("documentNo", Type.TEXT, 60, "更正文号", "Correction document")),

    /** Posts they hold or held. */
    APPOINTMENTS(List.of("idNumber", "office", "position", "from"),
            needed("idNumber", Type.ID_NUMBER, 24, "身份证号", "ID number"),
            possible("name", Type.TEXT, 60, "姓名", "Name"),
            needed("office", Type.TEXT, 100, "单位", "Office"),
            word("position", true, "岗位", "Position", Words.POSITION),
            word("establishment", true, "编制类别", "Establishment", Words.ESTABLISHMENT),
            needed("from", Type.DATE, 0, "任职起始日", "First day"),
            needed("documentNo", Type.TEXT, 60, "任职文号", "Appointment document"),
            possible("lastDay", Type.DATE, 0, "任职截止日", "Last day"),
            possible("endDocumentNo", Type.TEXT, 60, "免职文号", "End document")),

    /** Training elsewhere or before the system. */
    OUTSIDE_TRAINING(List.of("idNumber", "title", "day", "startsAt"),
            needed("idNumber", Type.ID_NUMBER, 24, "身份证号", "ID number"),
            possible("name", Type.TEXT, 60, "姓名", "Name"),
            needed("title", Type.TEXT, 100, "培训名称", "Training"),
            needed("organiser", Type.TEXT, 100, "主办单位", "Organiser"),
            word("level", true, "主办级别", "Organiser level", Words.LEVEL),
            word("online", false, "线上", "Online", Words.YES_NO),
            needed("day", Type.DATE, 0, "培训日期", "Day"),
            needed("startsAt", Type.TIME, 0, "开始时间", "Starts at"),
            needed("endsAt", Type.TIME, 0, "结束时间", "Ends at"),
            needed("minutes", Type.WHOLE, 900, "核定分钟", "Approved minutes"),
            possible("lastDay", Type.DATE, 0, "培训最后一天", "Last day of the training"),
            word("result", true, "结果", "Result", Words.RESULT),
            needed("documentNo", Type.TEXT, 60, "证明文号", "Document")),

    /** Who was there on a half-day of a session. */
    ATTENDANCE(List.of("session", "enrolment", "idNumber", "day", "half"),
            possible("enrolment", Type.WHOLE, Integer.MAX_VALUE, "报名编号", "Enrolment number"),
            possible("idNumber", Type.ID_NUMBER, 24, "身份证号", "ID number"),
            possible("name", Type.TEXT, 60, "姓名", "Name"),
            needed("session", Type.WHOLE, Integer.MAX_VALUE, "培训班编号", "Session number"),
            needed("day", Type.DATE, 0, "日期", "Day"),
            word("half", true, "半天", "Half-day", Words.HALF),
            word("state", true, "出勤", "Attendance", Words.ATTENDANCE),
            possible("signedIn", Type.TIME, 0, "签到时间", "Signed in"),
            possible("signedOut", Type.TIME, 0, "签退时间", "Signed out"),
            possible("reason", Type.TEXT, 300, "请假原因", "Reason of the excuse"));

    private final List<String> naturalKey;
    private final List<ImportColumn> columns;

    ImportKind(List<String> naturalKey, ImportColumn... columns) {
        this.naturalKey = naturalKey;
        this.columns = List.of(columns);
    }

    /** Its columns in the order of the template. */
    public List<ImportColumn> columns() {
        return columns;
    }

    /** Keys of the columns by which two rows are about the same thing. */
    public List<String> naturalKey() {
        return naturalKey;
    }

    /** The columns' words. */
    private static final class Words {

        private static final Vocabulary SEX = Vocabulary.of("FEMALE", "女", "Female", "MALE", "男", "Male");
        private static final Vocabulary POSITION = Vocabulary.of("COUNTY_INFO_MANAGER", "县级信息化管理人员", "County information manager",
                "TOWNSHIP_OPERATOR", "乡级计算机操作人员", "Township operator", "SECTION_HEAD", "科（股）室负责人", "Head of section", "DATA_REVIEWER", "数据审核员", "Data reviewer",
                "TRAINER", "培训教师", "Trainer", "AUDITOR", "审计员", "Auditor", "SECURITY_OFFICER", "安全管理员", "Security officer", "ARCHIVIST", "档案管理员", "Archivist",
                "RIGHTS_OFFICER", "权益受理人", "Rights officer");
        private static final Vocabulary ESTABLISHMENT = Vocabulary.of("ADMINISTRATIVE", "行政编制", "Administrative establishment",
                "CIVIL_SERVICE_RULES", "参照公务员法管理", "Under civil service rules", "PUBLIC_INSTITUTION", "事业编制", "Public institution establishment",
                "CONTRACT", "编外聘用", "Contract", "AGENCY", "劳务派遣", "Agency", "WELFARE_OR_PART_TIME", "公益岗位或兼职", "Welfare post or part time");
        private static final Vocabulary LEVEL = Vocabulary.of("2", "省级", "Province", "3", "地（市）级", "Prefecture", "4", "县级", "County", "5", "乡级", "Township");
        private static final Vocabulary YES_NO = Vocabulary.of("YES", "是", "Yes", "NO", "否", "No");
        private static final Vocabulary RESULT = Vocabulary.of("PASSED", "合格", "Passed", "ATTENDED", "参加", "Attended");
        private static final Vocabulary HALF = Vocabulary.of("MORNING", "上午", "Morning", "AFTERNOON", "下午", "Afternoon", "EVENING", "晚上", "Evening");
        private static final Vocabulary ATTENDANCE = Vocabulary.of("PRESENT", "出勤", "Present", "ABSENT", "缺勤", "Absent", "EXCUSED", "请假", "Excused");

        private Words() {
        }
    }
}
