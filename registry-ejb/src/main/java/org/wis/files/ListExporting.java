package org.wis.files;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.wis.audit.AuditKind;
import org.wis.audit.AuditTrail;
import org.wis.division.DivisionCode;
import org.wis.gate.Action;
import org.wis.gate.Does;
import org.wis.gate.On;

/** Keeps that a list was taken out of the system. The list itself is read through the door of its page. */
@Stateless
public class ListExporting {

    @Inject
    AuditTrail audit;

    /**
     * Says that a list is taken out.
     *
     * @param list    name of the list
     * @param filters names of the filters set, never what was searched for
     */
    @Does(Action.EXPORT_LIST)
    public void begin(@On DivisionCode scope, String list, String filters) {
        audit.record(AuditKind.PERSONNEL, Action.EXPORT_LIST.name(), list, scope + ", " + filters);
    }
}
