package org.wis.operations;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.wis.audit.AuditKind;
import org.wis.audit.AuditTrail;
import org.wis.gate.Action;
import org.wis.gate.Does;
import org.wis.gate.Reads;
import org.wis.gate.Refused;
import org.wis.time.OfficialTime;

/** Sets rules with a number or a date, from a day on and by a document. What held before keeps holding for the days before. */
@Stateless
public class ParameterSetting {

    private static final int DOCUMENT_LIMIT = 60;

    @Inject
    private Parameters parameters;
    @Inject
    private AuditTrail audit;
    @Inject
    private OfficialTime time;

    /** All values of all parameters, past and to come, by name and day. The rules are no secret: anyone signed in may read them. */
    @Reads(Action.READ_CODES)
    public List<ParameterLine> list() {
        return parameters.all().stream().map(ParameterRow::line).toList();
    }

    /**
     * Sets a parameter from a day on, up to the day on which another value was set to begin, if one was.
     *
     * @param name       its name
     * @param value      its new value
     * @param from       first day, today or later
     * @param documentNo the document that decides it
     * @throws Refused PARAMETER_UNKNOWN, PARAMETER_VALUE_UNFIT, PARAMETER_DAY_PAST, PARAMETER_DOCUMENT_MISSING
     */
    @Does(Action.SET_PARAMETER)
    public void set(String name, String value, LocalDate from, String documentNo) {
        if (documentNo == null || documentNo.isBlank() || documentNo.strip().length() > DOCUMENT_LIMIT) {
            throw new Refused(OperationsRefusal.PARAMETER_DOCUMENT_MISSING);
        }
        if (from == null || from.isBefore(time.today())) {
            throw new Refused(OperationsRefusal.PARAMETER_DAY_PAST, from, time.today());
        }
        ParameterRow row = parameters.on(name, from).orElseThrow(() -> new Refused(OperationsRefusal.PARAMETER_UNKNOWN, name));
        String before = row.setting();
        String wanted = value == null ? "" : value.strip();
        if (!ParameterForm.of(before).fits(name, wanted)) {
            throw new Refused(OperationsRefusal.PARAMETER_VALUE_UNFIT, wanted, before);
        }
        if (row.beginsOn(from)) {
            row.correct(wanted, documentNo.strip());
        } else {
            parameters.addAfterChanges(row.split(from, wanted, documentNo.strip()));
        }
        audit.record(AuditKind.ADMINISTRATION, Action.SET_PARAMETER.name(), name, before + " -> " + wanted + " from " + from + ", " + documentNo.strip());
    }
}
