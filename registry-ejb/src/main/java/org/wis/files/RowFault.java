package org.wis.files;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.wis.gate.EntryRefused;
import org.wis.gate.GateReason;
import org.wis.gate.GateRefusal;
import org.wis.gate.Refused;
import org.wis.sheet.CellAddress;

/** Puts what a use case refused at the cell that caused it. */
final class RowFault {

    /** Which column each refusal is about; all others are about the person in the first one. */
    private static final Map<String, String> COLUMNS = Map.ofEntries(
            Map.entry("STAFF_NAME_MISSING", "name"), Map.entry("ROW_NAME_DIFFERS", "name"),
            Map.entry("SEX_CODE_UNKNOWN", "sex"), Map.entry("ROW_SEX_DIFFERS", "sex"),
            Map.entry("ROW_OFFICE_UNKNOWN", "office"), Map.entry("ROW_OFFICE_AMBIGUOUS", "office"), Map.entry("ROW_OFFICE_DIFFERS", "office"),
            Map.entry("OFFICE_UNKNOWN", "office"), Map.entry("OFFICE_OUTSIDE_COUNTY", "office"),
            Map.entry("ROW_DOCUMENT_MISSING", "documentNo"), Map.entry("DECISION_WITHOUT_DOCUMENT", "documentNo"),
            Map.entry("POSITION_NOT_OF_THIS_OFFICE", "position"), Map.entry("ROW_POST_DIFFERS", "from"), Map.entry("APPOINTMENT_OVERLAPS", "from"),
            Map.entry("PERIOD_EMPTY", "lastDay"), Map.entry("APPOINTMENT_UNKNOWN", "lastDay"),
            Map.entry("ROW_TRAINING_DIFFERS", "title"), Map.entry("OUTSIDE_TRAINING_DAYS_WRONG", "minutes"), Map.entry("ROW_NOT_ENROLLED", "session"),
            Map.entry("SESSION_UNKNOWN", "session"), Map.entry("HELD_SESSION_UNKNOWN", "session"), Map.entry("NOT_THE_ORGANISER", "session"),
            Map.entry("SESSION_NOT_HELD", "session"), Map.entry("SESSION_COMPLETED", "session"), Map.entry("ROW_NO_SUCH_HALF_DAY", "half"),
            Map.entry("HALF_DAY_NOT_BEGUN", "day"), Map.entry("ATTENDANCE_VOIDED", "state"), Map.entry("ATTENDANCE_TIMES_WRONG", "signedIn"),
            Map.entry("ATTENDANCE_EXCUSE_WITHOUT_REASON", "reason"));


    private RowFault() {
    }

    static CellFault of(Refused refused, ImportKind kind, int row, HeadingReading headings) {
        Refused why = refused;
        String code = why.code().name();
        List<Object> operands = why.operands();
        String key = "refusal." + code;
        if (refused instanceof EntryRefused entry) {
            GateReason first = entry.reasons().get(0);
            code = first.code().name();
            operands = first.operands();
        }
        if (refused instanceof EntryRefused || why.code() instanceof GateRefusal) {
            key = "gate." + code + ".why";
        }
        return new CellFault(new CellAddress(row, headings.place(column(code, kind))), key, shown(operands));
    }

    private static String column(String code, ImportKind kind) {
        String first = kind.columns().get(0).key();
        if (code.equals("OUT_OF_JURISDICTION")) {
            // A new person is judged by her office, attendance by its session, everything else by the person.
            return kind == ImportKind.STAFF ? "office" : kind == ImportKind.ATTENDANCE ? "session" : first;
        }
        return COLUMNS.getOrDefault(code, first);
    }

    private static List<String> shown(List<Object> operands) {
        List<String> shown = new ArrayList<>();
        operands.forEach(operand -> shown.add(operand == null ? "" : operand.toString()));
        return shown;
    }
}
