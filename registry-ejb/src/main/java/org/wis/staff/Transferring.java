package org.wis.staff;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.wis.audit.AuditKind;
import org.wis.audit.AuditTrail;
import org.wis.division.DivisionCode;
import org.wis.gate.Action;
import org.wis.gate.Credentials;
import org.wis.gate.Does;
import org.wis.gate.On;
import org.wis.gate.Reads;
import org.wis.gate.Refused;
import org.wis.privacy.FieldCipher;
import org.wis.time.OfficialTime;

/**
 * Moves a person to another county: that county asks, hers says its opinion, and only with its agreement all posts end and the new one begins on the same day.
 * Certificate and training go with her.
 */
@Stateless
public class Transferring {

    private static final int MOST_LINES = 200;

    @Inject
    Credentials credentials;
    @Inject
    Signatory signatory;
    @Inject
    People people;
    @Inject
    Periods periods;
    @Inject
    Posts posts;
    @Inject
    Transfers transfers;
    @Inject
    FieldCipher cipher;
    @Inject
    AuditTrail audit;
    @Inject
    OfficialTime time;

    /**
     * Asks for a person of another county.
     *
     * @param office   office that wants her
     * @param idNumber her identity number: who does not know it cannot look through other counties' people
     * @throws Refused PERSON_UNKNOWN, NOTHING_TO_TRANSFER when she holds no post, TRANSFER_WITHIN_COUNTY, TRANSFER_OPEN_ALREADY, POSITION_NOT_OF_THIS_OFFICE,
     *                 OWN_RIGHT_NOT_OWN_DECISION, DATE_MISSING
     */
    @Does(Action.ASK_FOR_TRANSFER)
    public TransferId ask(@On OfficeId office, String idNumber, TransferWish wish) {
        StaffId staff = people.byIdNumber(cipher.blindIndex(IdentityNumber.INDEX, IdentityNumber.of(idNumber).value()))
                .orElseThrow(() -> new Refused(StaffRefusal.PERSON_UNKNOWN));
        credentials.lock(staff.value());
        long by = signatory.deciding(staff).accountId();
        Office wanting = people.office(office);
        Office home = people.office(people.get(staff).office());
        if (wanting.division().level() < 4 || home.division().level() < 4 || wanting.division().county().equals(home.division().county())) {
            throw new Refused(StaffRefusal.TRANSFER_WITHIN_COUNTY);
        }
        if (!wish.position().existsAt(wanting.level())) {
            throw new Refused(StaffRefusal.POSITION_NOT_OF_THIS_OFFICE, wish.position());
        }
        Days.needed(wish.firstDay());
        if (periods.appointments(staff).stream().noneMatch(post -> post.spell().covers(time.today()))) {
            throw new Refused(StaffRefusal.NOTHING_TO_TRANSFER);
        }
        if (transfers.openFor(staff)) {
            throw new Refused(StaffRefusal.TRANSFER_OPEN_ALREADY);
        }
        TransferId id = transfers.add(new TransferRequest(staff, home.id(), office, wish.at(office), by, time.now()));
        record(Action.ASK_FOR_TRANSFER, staff, id, office + " from " + wish.firstDay() + ", " + wish.documentNo());
        return id;
    }

    /**
     * Says the opinion of the county she works for.
     *
     * @throws Refused TRANSFER_UNKNOWN, TRANSFER_STATE_WRONG, TRANSFER_TWO_PERSONS, OWN_RIGHT_NOT_OWN_DECISION
     */
    @Does(Action.GIVE_TRANSFER_OPINION)
    public void opine(@On StaffId staff, TransferId transfer, boolean agreed, Decision decision) {
        credentials.lock(staff.value());
        long by = signatory.deciding(staff).accountId();
        TransferRequest request = of(staff, transfer);
        request.opine(agreed, decision, by, time.now());
        record(Action.GIVE_TRANSFER_OPINION, staff, transfer, (agreed ? "agreed, " : "declined, ") + decision.documentNo());
    }

    /**
     * Carries it out on or after its first day: the former posts end on the day before.
     *
     * @return number of the appointment
     * @throws Refused TRANSFER_UNKNOWN, TRANSFER_STATE_WRONG without agreement, DATE_IN_FUTURE, NOTHING_TO_TRANSFER
     */
    @Does(Action.CARRY_OUT_TRANSFER)
    public long move(@On OfficeId office, TransferId transfer) {
        StaffId staff = transfers.whose(transfer);
        credentials.lock(staff.value());
        long by = signatory.deciding(staff).accountId();
        TransferRequest request = to(office, transfer);
        AppointmentOrder order = request.order();
        if (order.from().isAfter(time.today())) {
            throw new Refused(StaffRefusal.DATE_IN_FUTURE, order.from());
        }
        request.done(by, time.now());
        List<Appointment> held = posts.endBefore(staff, order.from());
        Appointment made = posts.make(staff, order, held);
        people.get(staff).moveTo(office);
        record(Action.CARRY_OUT_TRANSFER, staff, transfer, office + ", " + made.documentNo());
        return made.id();
    }

    /** Gives it up. @throws Refused TRANSFER_UNKNOWN, TRANSFER_STATE_WRONG */
    @Does(Action.ASK_FOR_TRANSFER)
    public void withdraw(@On OfficeId office, TransferId transfer) {
        StaffId staff = transfers.whose(transfer);
        credentials.lock(staff.value());
        to(office, transfer).withdraw(signatory.account(), time.now());
        record(Action.ASK_FOR_TRANSFER, staff, transfer, "withdrawn");
    }

    /** Transfers from or to offices in a division, open ones first. */
    @Reads(Action.READ_STAFF)
    public List<TransferLine> list(@On DivisionCode scope) {
        return transfers.lines(scope, MOST_LINES);
    }

    private TransferRequest of(StaffId staff, TransferId id) {
        if (!transfers.whose(id).equals(staff)) {
            throw new Refused(StaffRefusal.TRANSFER_UNKNOWN);
        }
        return transfers.get(id);
    }

    private TransferRequest to(OfficeId office, TransferId id) {
        TransferRequest request = transfers.get(id);
        if (!request.order().office().equals(office)) {
            throw new Refused(StaffRefusal.TRANSFER_UNKNOWN);
        }
        return request;
    }

    private void record(Action action, StaffId staff, TransferId transfer, String what) {
        audit.record(AuditKind.PERSONNEL, action.name(), staff.toString(), "transfer " + transfer.value() + ": " + what);
    }
}
