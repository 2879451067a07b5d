package org.wis.cases;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.wis.audit.AuditKind;
import org.wis.audit.AuditTrail;
import org.wis.gate.Action;
import org.wis.gate.On;
import org.wis.gate.Reads;
import org.wis.gate.Refused;

/** Shows one masked value in full, for a reason, and keeps who saw it and why (article 22). */
@Stateless
public class CaseUnmasking {

    private static final int REASON_LENGTH = 200;

    @Inject
    private CaseDesk desk;
    @Inject
    private AuditTrail audit;

    /**
     * The value behind the mask.
     *
     * @param number the card
     * @param field  {@code person.idNumber}, {@code person.phone}, {@code person.name}, {@code person.formerName}, the same of {@code husband}, or of a child
     *               {@code children[17].idNumber}, {@code children[17].birthCertificateNo}, {@code children[17].name} (17 is the number of the line)
     * @param reason why it is needed, at most 200 characters; kept in the trail
     * @return the value, never null
     * @throws Refused REASON_MISSING, TEXT_TOO_LONG, NOTHING_TO_REVEAL, CASE_UNKNOWN
     */
    @Reads(Action.UNMASK_CASE)
    public String reveal(@On CaseNumber number, String field, String reason) {
        if (reason == null || reason.isBlank()) {
            throw new Refused(CaseRefusal.REASON_MISSING);
        }
        if (reason.length() > REASON_LENGTH) {
            throw new Refused(CaseRefusal.TEXT_TOO_LONG, "unmask.reason", REASON_LENGTH);
        }
        String value = Masked.value(desk.stored(number).content(), field);
        audit.record(AuditKind.READ_UNMASKED, Action.UNMASK_CASE.name(), number.value(), field + ": " + reason.strip());
        return value;
    }
}
