package org.wis.portal;

import static org.wis.gate.Role.AUDITOR;
import static org.wis.gate.Role.COUNTY_MANAGER;
import static org.wis.gate.Role.PREFECTURE_OFFICE;
import static org.wis.gate.Role.PROVINCIAL_OFFICE;
import static org.wis.gate.Role.SECURITY_ADMINISTRATOR;
import static org.wis.gate.Role.TOWNSHIP_OPERATOR;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.wis.gate.Role;

/**
 * The places of the left menu in their order: page, icon, and the roles that see it (role matrix). A feature adds one line here and the words
 * {@code menu.NAME} to its own bundle. What a role does not see here the door refuses as well; this table only keeps the menu short.
 */
public enum Place {
    /** The task list. */
    HOME(Group.WORK, "/registry/home.xhtml", "pi-home", Role.values()),
    /** Finding a woman's card. */
    CASES(Group.WORK, "/registry/cases/search.xhtml", "pi-search", TOWNSHIP_OPERATOR, COUNTY_MANAGER),
    /** Opening a card. */
    OPEN_CASE(Group.WORK, "/registry/cases/open.xhtml", "pi-plus-circle", TOWNSHIP_OPERATOR, COUNTY_MANAGER),
    /** Certificates of the jurisdiction. */
    CERTIFICATES(Group.PEOPLE, "/training/certificates/list.xhtml", "pi-verified", PROVINCIAL_OFFICE, PREFECTURE_OFFICE, COUNTY_MANAGER),
    /** Applications for certificates. */
    APPLICATIONS(Group.PEOPLE, "/training/applications/list.xhtml", "pi-inbox", PROVINCIAL_OFFICE, PREFECTURE_OFFICE, COUNTY_MANAGER),
    /** The tree of divisions. */
    DIVISIONS(Group.SYSTEM, "/registry/divisions/index.xhtml", "pi-sitemap", Role.values()),
    /** Rules with a number or a date. */
    PARAMETERS(Group.SYSTEM, "/registry/parameters.xhtml", "pi-sliders-h", PROVINCIAL_OFFICE, PREFECTURE_OFFICE, COUNTY_MANAGER),
    /** The trail of what was done. */
    AUDIT(Group.SYSTEM, "/registry/audit.xhtml", "pi-history", AUDITOR, PROVINCIAL_OFFICE),
    /** Posts, holders and gaps of the jurisdiction. */
    STAFF(Group.PEOPLE, "/training/staff/list.xhtml", "pi-users", PROVINCIAL_OFFICE, PREFECTURE_OFFICE, COUNTY_MANAGER),
    /** Who loses the right to write in the coming months. */
    FORESIGHT(Group.PEOPLE, "/training/foresight.xhtml", "pi-chart-line", PROVINCIAL_OFFICE, PREFECTURE_OFFICE, COUNTY_MANAGER),
    /** Training hours of those who enter data. */
    HOURS(Group.PEOPLE, "/training/hours.xhtml", "pi-clock", PROVINCIAL_OFFICE, PREFECTURE_OFFICE, COUNTY_MANAGER),
    /** Where required posts are missing, hand-overs, transfers, turnover. */
    POSITIONS(Group.PEOPLE, "/training/staff/gaps.xhtml", "pi-chart-bar", PROVINCIAL_OFFICE, PREFECTURE_OFFICE, COUNTY_MANAGER),
    /** Proposals of who goes to which training. */
    PLANNER(Group.PEOPLE, "/training/planner/plan.xhtml", "pi-calendar-plus", PROVINCIAL_OFFICE, PREFECTURE_OFFICE, COUNTY_MANAGER),
    /** Attendance, exam and completion of sessions. */
    HELD(Group.PEOPLE, "/training/held/list.xhtml", "pi-check-square", PROVINCIAL_OFFICE, PREFECTURE_OFFICE, COUNTY_MANAGER),
    /** Training done elsewhere, for the province to recognise. */
    OUTSIDE(Group.PEOPLE, "/training/outside/list.xhtml", "pi-globe", PROVINCIAL_OFFICE, COUNTY_MANAGER),
    /** Acting operators of the county. */
    ACTING(Group.PEOPLE, "/training/staff/acting.xhtml", "pi-user-plus", COUNTY_MANAGER),
    /** Emergency authorisations of the county; the province is informed. */
    EMERGENCY(Group.PEOPLE, "/training/staff/emergency.xhtml", "pi-bolt", COUNTY_MANAGER, PROVINCIAL_OFFICE),
    /** Divisions whose data rest. */
    FREEZE(Group.PEOPLE, "/training/staff/freeze.xhtml", "pi-lock", PROVINCIAL_OFFICE),
    /** Tables of posts and of training. */
    REPORTS(Group.PEOPLE, "/training/files/report.xhtml", "pi-table", PROVINCIAL_OFFICE, PREFECTURE_OFFICE, COUNTY_MANAGER),
    /** Tables handed in as files. */
    IMPORTS(Group.PEOPLE, "/training/files/import.xhtml", "pi-file-import", PROVINCIAL_OFFICE, PREFECTURE_OFFICE, COUNTY_MANAGER),
    /** Annual training plans. */
    PLANS(Group.PEOPLE, "/training/plans/plan.xhtml", "pi-list", PROVINCIAL_OFFICE, PREFECTURE_OFFICE, COUNTY_MANAGER, TOWNSHIP_OPERATOR),
    /** The calendar of training sessions. */
    SESSIONS(Group.PEOPLE, "/training/sessions/calendar.xhtml", "pi-calendar", PROVINCIAL_OFFICE, PREFECTURE_OFFICE, COUNTY_MANAGER),
    /** Accounts. */
    ACCOUNTS(Group.SYSTEM, "/registry/accounts.xhtml", "pi-user-edit", SECURITY_ADMINISTRATOR),
    /** What one may do and why not. */
    STANDING(Group.OWN, "/registry/standing.xhtml", "pi-verified", Role.values()),
    /** What one was told and has still to do. */
    NOTICES(Group.OWN, "/training/notices.xhtml", "pi-bell", Role.values()),
    /** One's own certificates and training. */
    TRAINING_HOME(Group.OWN, "/training/home.xhtml", "pi-id-card", TOWNSHIP_OPERATOR, COUNTY_MANAGER, PREFECTURE_OFFICE, PROVINCIAL_OFFICE),
    /** One's own sessions: seats, attendance, exam, evaluation. */
    OWN_SESSIONS(Group.OWN, "/training/own/sessions.xhtml", "pi-calendar", TOWNSHIP_OPERATOR, COUNTY_MANAGER, PREFECTURE_OFFICE, PROVINCIAL_OFFICE),
    /** One's own assessment. */
    ASSESSMENT_HOME(Group.OWN, "/assessment/home.xhtml", "pi-chart-bar", TOWNSHIP_OPERATOR, COUNTY_MANAGER, PROVINCIAL_OFFICE),
    /** The manual. */
    HELP(Group.OWN, "/registry/help.xhtml", "pi-question-circle", Role.values());

    /** The headings of the menu, in order; words {@code menu.group.NAME}. */
    public enum Group {
        /** Daily work. */
        WORK,
        /** People and certificates. */
        PEOPLE,
        /** Administration. */
        SYSTEM,
        /** One's own matters. */
        OWN
    }

    private final Group group;
    private final String path;
    private final String icon;
    private final Set<Role> roles;

    Place(Group group, String path, String icon, Role... roles) {
        this.group = group;
        this.path = path;
        this.icon = icon;
        this.roles = EnumSet.noneOf(Role.class);
        this.roles.addAll(List.of(roles));
    }

    /** Its places for somebody with these roles, in order. */
    static List<Place> of(Group group, Set<Role> roles) {
        return Stream.of(values()).filter(place -> place.group == group && place.roles.stream().anyMatch(roles::contains)).toList();
    }

    /** Under which heading. */
    public Group getGroup() {
        return group;
    }

    /** Address from the server's root. */
    public String getPath() {
        return path;
    }

    /** Class of the icon. */
    public String getIcon() {
        return icon;
    }

    /** Key of its words. */
    public String getKey() {
        return "menu." + name();
    }

    /** The folder of its pages, to mark the place while one of its further pages is open. */
    boolean holds(String address) {
        if (address.equals(path) || address.startsWith(stem())) {
            return true;
        }
        if (Stream.of(values()).anyMatch(place -> place.path.equals(address) || address.startsWith(place.stem()) || place.ordinal() < ordinal() && place.folder().equals(folder()))) {
            // Another place owns this very page, or an earlier one owns the folder.
            return false;
        }
        return folder().chars().filter(c -> c == '/').count() > 2 && address.startsWith(folder());
    }

    /** How the further pages of this one begin: acting-end.xhtml belongs to acting.xhtml. */
    private String stem() {
        return path.substring(0, path.lastIndexOf('.')) + "-";
    }

    private String folder() {
        return path.substring(0, path.lastIndexOf('/') + 1);
    }
}
