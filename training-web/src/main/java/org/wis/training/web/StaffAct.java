package org.wis.training.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.wis.gate.Action;
import org.wis.staff.StaffDetail;

/** What an office can do about a person, in the order of the buttons, and what its form asks. Words: {@code staff.act.NAME} and {@code staff.act.NAME.text}. */
public enum StaffAct {
    /** Appoint to a post. */
    APPOINT(Action.APPOINT_STAFF, false, "office", "position", "establishment", "document", "from"),
    /** Transfer within the county. */
    TRANSFER(Action.APPOINT_STAFF, false, "office", "position", "establishment", "document", "from"),
    /** End a post. */
    END_POST(Action.APPOINT_STAFF, true, "post", "lastDay", "document"),
    /** Record leave. */
    LEAVE(Action.RECORD_LEAVE, false, "leaveKind", "from", "returnOn", "document"),
    /** Prolong leave. */
    PROLONG(Action.RECORD_LEAVE, false, "day", "returnOn", "document"),
    /** Record the return. */
    RETURN(Action.RECORD_LEAVE, false, "day"),
    /** Record a pledge signed on paper. */
    PLEDGE(Action.RECORD_PLEDGE, false, "year", "pledgeOn", "sheetOn"),
    /** Correct name or phone. */
    CORRECT(Action.REGISTER_STAFF, false, "name", "phone", "document"),
    /** Suspend the right of entry by decision. */
    SUSPEND_ENTRY(Action.SUSPEND_ENTRY, true, "hearingOn", "document", "reason"),
    /** Lift that decision. */
    LIFT_SUSPENSION(Action.LIFT_ENTRY_SUSPENSION, false, "document");

    private static final Set<Action> PROVINCIAL = Set.of(Action.SUSPEND_ENTRY, Action.LIFT_ENTRY_SUSPENSION);

    private final Action action;
    private final boolean grave;
    private final Set<String> fields;

    StaffAct(Action action, boolean grave, String... fields) {
        this.action = action;
        this.grave = grave;
        this.fields = Set.of(fields);
    }

    /** The acts of a province or of a county, in order. */
    static List<StaffAct> of(boolean province) {
        return Stream.of(values()).filter(act -> PROVINCIAL.contains(act.action) == province).toList();
    }

    Action action() {
        return action;
    }

    /** Whether it takes the right to write away, so that its consequences are shown before it is sent. */
    public boolean isGrave() {
        return grave;
    }

    /** Key of its words. */
    public String getKey() {
        return "staff.act." + name();
    }

    /** Key of the words for why it is not possible about this person now; null when it is. Only what the page shows anyway; the use case judges. */
    String hindrance(StaffDetail person, LocalDate today) {
        return switch (this) {
            case TRANSFER, END_POST -> person.appointments().stream().anyMatch(post -> post.spell().to().isAfter(today)) ? null : "staff.hindrance.post";
            case PROLONG, RETURN -> person.leaves().stream().anyMatch(leave -> leave.spell().covers(today) || leave.spell().covers(today.minusDays(1))) ? null : "staff.hindrance.leave";
            case SUSPEND_ENTRY -> suspended(person, today) ? "staff.hindrance.suspended" : null;
            case LIFT_SUSPENSION -> suspended(person, today) ? null : "staff.hindrance.not-suspended";
            default -> null;
        };
    }

    private static boolean suspended(StaffDetail person, LocalDate today) {
        return person.suspensions().stream().anyMatch(one -> one.spell().covers(today));
    }

    /** Whether its form asks for this. */
    public boolean asks(String field) {
        return fields.contains(field);
    }
}
