package org.wis.operations;

import static org.wis.operations.DemoPerson.Story.EXPIRES_SOON;
import static org.wis.operations.DemoPerson.Story.IN_ORDER;
import static org.wis.operations.DemoPerson.Story.MATERNITY_LEAVE;
import static org.wis.operations.DemoPerson.Story.NOT_CERTIFIED;
import static org.wis.operations.DemoPerson.Story.SHORT_OF_HOURS;
import static org.wis.staff.EstablishmentKind.ADMINISTRATIVE;
import static org.wis.staff.EstablishmentKind.CONTRACT;
import static org.wis.staff.EstablishmentKind.PUBLIC_INSTITUTION;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.wis.certification.CertificateNumber.Level;
import org.wis.division.DivisionCode;
import org.wis.gate.Role;
import org.wis.staff.EstablishmentKind;
import org.wis.staff.PositionType;
import org.wis.staff.Sex;

/** The fictitious county 青禾县 of the demo and the people in it. No person and no place of these exists; production refuses prefix 99. */
final class DemoData {

    /** Where the demo's divisions come from. */
    static final String SOURCE = "demo";
    static final DivisionCode PROVINCE = DivisionCode.of("99");
    static final DivisionCode PREFECTURE = DivisionCode.of("9901");
    static final DivisionCode COUNTY = DivisionCode.of("990121");

    private static final List<String> TOWNSHIPS = List.of("青禾镇", "柳湾乡", "云桥镇", "白鹭乡", "竹园镇", "稻香乡", "石桥镇", "松风乡", "荷香镇", "杏坡乡", "枫渡镇", "兰谷乡");

    private DemoData() {
    }

    /** Divisions by code, outer before inner. */
    static Map<DivisionCode, String> divisions() {
        Map<DivisionCode, String> names = new LinkedHashMap<>();
        names.put(PROVINCE, "示范省");
        names.put(PREFECTURE, "云溪市");
        names.put(COUNTY, "青禾县");
        for (int i = 0; i < TOWNSHIPS.size(); i++) {
            names.put(township(i + 1), TOWNSHIPS.get(i));
        }
        return names;
    }

    /** Name of the office of a division. */
    static String officeName(DivisionCode division, String divisionName) {
        return switch (division.level()) {
            case 2 -> divisionName + "信息管理办公室";
            case 3 -> divisionName + "信息管理科";
            case 4 -> divisionName + "规划统计科";
            default -> divisionName + "信息服务站";
        };
    }

    /** Everybody. */
    static List<DemoPerson> people() {
        return List.of(
                operator("zhou", "周敏", 1988, 2, 1, PUBLIC_INSTITUTION, IN_ORDER),
                operator("qian", "钱慧", 1992, 4, 1, PUBLIC_INSTITUTION, IN_ORDER),
                operator("li", "李兰", 1985, 6, 2, PUBLIC_INSTITUTION, EXPIRES_SOON),
                operator("chen", "陈芳", 1990, 8, 3, PUBLIC_INSTITUTION, SHORT_OF_HOURS),
                operator("wang", "王晓", 1994, 10, 4, CONTRACT, IN_ORDER),
                operator("zhao", "赵静", 1993, 12, 5, PUBLIC_INSTITUTION, MATERNITY_LEAVE),
                operator("wu", "吴娟", 1987, 14, 6, PUBLIC_INSTITUTION, IN_ORDER),
                operator("sun", "孙丽", 1986, 16, 7, ADMINISTRATIVE, IN_ORDER),
                operator("huang", "黄英", 1996, 18, 8, PUBLIC_INSTITUTION, NOT_CERTIFIED),
                operator("xie", "谢春燕", 1984, 20, 9, PUBLIC_INSTITUTION, IN_ORDER),
                operator("ye", "叶秀", 1991, 22, 10, PUBLIC_INSTITUTION, IN_ORDER),
                operator("deng", "邓洁", 1989, 24, 11, ADMINISTRATIVE, IN_ORDER),
                operator("cao", "曹云", 1983, 26, 12, PUBLIC_INSTITUTION, IN_ORDER),
                operator("fang", "方琴", 1997, 52, 6, PUBLIC_INSTITUTION, NOT_CERTIFIED),
                operator("tian", "田苗", 1998, 54, 10, PUBLIC_INSTITUTION, NOT_CERTIFIED),
                operator("jiang", "江梅", 1995, 56, 9, PUBLIC_INSTITUTION, NOT_CERTIFIED),
                operator("pan", "潘玉", 1999, 58, 11, PUBLIC_INSTITUTION, NOT_CERTIFIED),
                person("he", "何平", Sex.MALE, 1979, 31, COUNTY, PositionType.COUNTY_INFO_MANAGER, Role.COUNTY_MANAGER, Level.COUNTY),
                person("lin", "林涛", Sex.FEMALE, 1982, 34, COUNTY, PositionType.COUNTY_INFO_MANAGER, Role.COUNTY_MANAGER, Level.COUNTY),
                person("zheng", "郑一鸣", Sex.MALE, 1980, 37, PREFECTURE, PositionType.TRAINER, Role.PREFECTURE_OFFICE, null),
                person("xu", "许岚", Sex.FEMALE, 1976, 40, PROVINCE, PositionType.SECTION_HEAD, Role.PROVINCIAL_OFFICE, null),
                person("gao", "高远", Sex.MALE, 1981, 43, PROVINCE, PositionType.DATA_REVIEWER, Role.PROVINCIAL_OFFICE, null),
                person("luo", "罗捷", Sex.MALE, 1985, 45, PROVINCE, PositionType.SECURITY_OFFICER, Role.SECURITY_ADMINISTRATOR, null),
                person("ma", "马宁", Sex.FEMALE, 1978, 48, PROVINCE, PositionType.AUDITOR, Role.AUDITOR, null));
    }

    private static DemoPerson operator(String username, String name, int birthYear, int sequence, int township, EstablishmentKind establishment, DemoPerson.Story story) {
        return new DemoPerson(username, name, Sex.FEMALE, LocalDate.of(birthYear, 3, 8), sequence, township(township), PositionType.TOWNSHIP_OPERATOR, establishment,
                Role.TOWNSHIP_OPERATOR, story == NOT_CERTIFIED ? null : Level.TOWNSHIP, story);
    }

    private static DemoPerson person(String username, String name, Sex sex, int birthYear, int sequence, DivisionCode division, PositionType position, Role role, Level certificate) {
        return new DemoPerson(username, name, sex, LocalDate.of(birthYear, 9, 1), sequence, division, position, ADMINISTRATIVE, role, certificate, IN_ORDER);
    }

    private static DivisionCode township(int number) {
        return DivisionCode.of(COUNTY.value() + String.format("%03d", number));
    }
}
