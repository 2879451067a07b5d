package org.wis.files;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import org.wis.division.DivisionCode;
import org.wis.gate.Action;
import org.wis.gate.Does;
import org.wis.gate.On;
import org.wis.gate.Refused;

/**
 * Takes rows over, each through the use case of the page that does the same, in a transaction of its own: whoever loses the right during an import writes no further
 * row, and an import that is killed leaves whole rows.
 */
@Stateless
public class RowWriting {

    @Inject
    StaffRows staff;
    @Inject
    AppointmentRows appointments;
    @Inject
    OutsideRows outside;
    @Inject
    AttendanceRows attendance;

    /** Takes one row over. @throws Refused what the use case refuses, and then nothing of it is kept */
    @Does(Action.IMPORT_FILE)
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public RowOutcome write(@On DivisionCode scope, ImportKind kind, RowValues row) {
        return take(scope, kind, row);
    }

    /** Does the same and keeps nothing. @throws Refused always: what the use case refuses, or ROW_ONLY_TRIED with the outcome */
    @Does(Action.IMPORT_FILE)
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void rehearse(@On DivisionCode scope, ImportKind kind, RowValues row) {
        throw new Refused(FilesRefusal.ROW_ONLY_TRIED, take(scope, kind, row).name());
    }

    /** Takes all rows over or none. @throws RowRefused with the row that is refused, and then nothing of any is kept */
    @Does(Action.IMPORT_FILE)
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public Tally writeAll(@On DivisionCode scope, ImportKind kind, List<RowValues> rows) {
        Tally tally = Tally.NONE;
        for (RowValues row : rows) {
            try {
                tally = tally.plus(take(scope, kind, row));
            } catch (Refused refused) {
                throw new RowRefused(row.row(), refused);
            }
        }
        return tally;
    }

    private RowOutcome take(DivisionCode scope, ImportKind kind, RowValues row) {
        return switch (kind) {
            case STAFF -> staff.take(scope, row);
            case APPOINTMENTS -> appointments.take(scope, row);
            case OUTSIDE_TRAINING -> outside.take(row);
            case ATTENDANCE -> attendance.take(row);
        };
    }
}
