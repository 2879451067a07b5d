package org.wis.staff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.wis.gate.Refused;

/** The steps of a transfer to another county. */
class TransferRequestTest {

    private static final LocalDateTime NOW = LocalDateTime.of(2026, 11, 24, 9, 0);
    private static final long ASKER = 1;
    private static final long OTHER = 2;
    private static final Decision OPINION = new Decision("青人〔2026〕3号", "同意调出");

    private final TransferRequest request = new TransferRequest(new StaffId(7), new OfficeId(3), new OfficeId(4),
            new TransferWish(PositionType.TOWNSHIP_OPERATOR, EstablishmentKind.of(1), "柳人〔2026〕8号", LocalDate.of(2026, 12, 1)).at(new OfficeId(4)), ASKER, NOW);

    @Test
    void without_the_other_countys_agreement_nobody_moves() {
        refused(StaffRefusal.TRANSFER_STATE_WRONG, () -> request.done(ASKER, NOW));
        request.opine(false, OPINION, OTHER, NOW);
        refused(StaffRefusal.TRANSFER_STATE_WRONG, () -> request.done(ASKER, NOW));
        assertFalse(request.isOpen());
    }

    @Test
    void who_asked_does_not_answer_for_the_other_county() {
        refused(StaffRefusal.TRANSFER_TWO_PERSONS, () -> request.opine(true, OPINION, ASKER, NOW));
        assertTrue(request.isOpen());
    }

    @Test
    void an_opinion_is_said_once() {
        request.opine(true, OPINION, OTHER, NOW);
        refused(StaffRefusal.TRANSFER_STATE_WRONG, () -> request.opine(false, OPINION, OTHER, NOW));
        request.done(ASKER, NOW);
        assertFalse(request.isOpen());
    }

    @Test
    void what_was_agreed_can_be_given_up_and_then_not_carried_out() {
        request.opine(true, OPINION, OTHER, NOW);
        request.withdraw(ASKER, NOW);
        refused(StaffRefusal.TRANSFER_STATE_WRONG, () -> request.done(ASKER, NOW));
        refused(StaffRefusal.TRANSFER_STATE_WRONG, () -> request.withdraw(ASKER, NOW));
    }

    private static void refused(StaffRefusal code, Executable act) {
        assertEquals(code, assertThrows(Refused.class, act).code());
    }
}
