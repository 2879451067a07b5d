package org.wis.attendance;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.wis.gate.Refused;
import org.wis.staff.Limits;
import org.wis.time.OfficialTime;

/** The term in which an organiser may correct her own session. */
@Dependent
class CorrectionTerms {

    @Inject
    Organiser organiser;
    @Inject
    Limits limits;
    @Inject
    OfficialTime time;

    CorrectionTerm of(HeldSession session) {
        return new CorrectionTerm(session.lastDay(), limits.number("training.correction.days", session.lastDay()));
    }

    /** @throws Refused CORRECTION_BY_PROVINCE_ONLY when the term is over for who is signed in */
    void require(HeldSession session) {
        CorrectionTerm term = of(session);
        if (!term.isOpen(time.today()) && !organiser.isProvince()) {
            throw new Refused(AttendanceRefusal.CORRECTION_BY_PROVINCE_ONLY, term.until());
        }
    }

    /** Whether who is signed in may correct now. */
    boolean allows(HeldSession session) {
        return organiser.isProvince() || organiser.isOrganiser(session) && of(session).isOpen(time.today());
    }
}
